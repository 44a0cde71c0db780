import { compareDeclared } from '../../domain/evidence/compare-declared.ts';
import { fileTypeOfMedia } from '../../domain/evidence/file-type.ts';
import { isUniqueViolation } from '../../infra/database/is-unique-violation.ts';
import type { FileVerdict } from '../../infra/database/schema-evidence.ts';
import { quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import type { SealOrder } from '../../workflows/messages.ts';
import type { EvidenceActivityDeps, Inspection } from './evidence-activity-deps.ts';
import { type FetchedContent, withContent } from './fetch-content.ts';
import { keepRefused } from './keep-refused.ts';
import { keepSealed } from './keep-sealed.ts';
import { loadOrder, type OrderedFile } from './load-order.ts';

async function firstOf({ db }: EvidenceActivityDeps, { row }: OrderedFile, sha256: string): Promise<string | undefined> {
  const first = await db
    .selectFrom('evidence')
    .select('id')
    .where('complaintId', '=', row.complaintId)
    .where('sha256', '=', sha256)
    .where('id', '<>', row.id)
    .where('objectKey', 'is not', null)
    .where('state', '<>', 'removed')
    .executeTakeFirst();
  return first?.id;
}

async function judge(
  deps: EvidenceActivityDeps,
  file: OrderedFile,
  content: FetchedContent,
): Promise<{ inspection: Inspection; verdict: FileVerdict }> {
  const { row, name } = file;
  const { sha256, bytes } = content;
  const declaredType = fileTypeOfMedia(row.mediaType);
  if (declaredType === undefined) throw new Error(`file ${row.id} was declared as ${row.mediaType}`);
  const inspection = await deps.inspect({ path: content.path, size: bytes, declaredType, name });
  const declared = { bytes: row.sizeBytes, sha256: row.sha256, mediaType: row.mediaType };
  const differences = compareDeclared(declared, { bytes, sha256, type: inspection.detectedType });
  const firstId = await firstOf(deps, file, sha256);
  const reasons = [...new Set([...differences, ...inspection.reasons, ...(firstId === undefined ? [] : ['duplicate'])])];
  const verdict = reasons.length === 0 && inspection.verdict === 'clean' ? 'clean' : 'refused';
  return { inspection, verdict: { verdict, reasons, sha256, bytes, scan: inspection.scan, ...(firstId !== undefined && { firstId }) } };
}

async function settle(deps: EvidenceActivityDeps, file: OrderedFile, content: FetchedContent): Promise<'pending' | 'judged'> {
  const { inspection, verdict } = await judge(deps, file, content);
  const { detectedType } = inspection;
  // A file that is not what was declared is refused without waiting for the scanner.
  if (inspection.verdict === 'pending' && verdict.reasons.length === 0) return 'pending';
  if (verdict.verdict === 'refused' || detectedType === undefined) await keepRefused(deps, file, detectedType, verdict);
  else await keepSealed(deps, file, content, detectedType, verdict);
  return 'judged';
}

/**
 * Activity: streams a file out of quarantine once, hashes it, looks into it, compares it with what was declared, and seals
 * or refuses it. `pending`: a scanner does not answer, ask again later. May be killed anywhere and run again; what was judged
 * stays judged. Looked at before, a file is not fetched again before the scanner answers.
 */
export async function judgeEvidence(deps: EvidenceActivityDeps, order: SealOrder): Promise<'pending' | 'judged' | 'judged-before'> {
  const file = await loadOrder(deps, order);
  if (file.row.state !== 'checking' || file.row.verdict !== null) return 'judged-before';
  if ((order.pauses ?? 0) > 0 && deps.scannerAnswers !== undefined && !(await deps.scannerAnswers())) return 'pending';
  const at = { bucket: deps.buckets.quarantine, key: quarantineKey(file.row.id) };
  try {
    return await withContent(deps.store, at, (content) => settle(deps, file, content));
  } catch (error) {
    // Another upload of the same content was sealed at the same moment: the second look finds it.
    if (isUniqueViolation(error, 'evidence_sealed_once')) return withContent(deps.store, at, (content) => settle(deps, file, content));
    throw error;
  }
}
