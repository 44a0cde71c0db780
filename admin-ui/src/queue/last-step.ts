import type { CaseRow } from '../../../openapi/generated/types.ts';
import type { Say } from '../text/use-text.ts';

/** The last recorded step of a case in words; empty for parties, who see only when it was. */
export function lastStep(row: CaseRow, say: Say): string {
  if (row.lastEventKind === undefined) return '';
  return say(`event.${row.lastEventKind}`, { version: '' }).replaceAll(/ +/g, ' ').trim();
}
