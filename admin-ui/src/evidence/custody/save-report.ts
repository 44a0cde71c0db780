import type { CustodyReport } from '../../../../openapi/generated/types.ts';

/** Saves the very report that is shown as JSON: asking for it anew would be one more access on record. */
export function saveReport(report: CustodyReport): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(report, undefined, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `custody-${report.caseNumber}-${report.file.id.slice(0, 8)}.json`;
  link.click();
  // Some browsers begin to read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
