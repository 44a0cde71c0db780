import type { FileType } from '../../domain/evidence/file-type.ts';
import type { SealOrder } from '../../workflows/messages.ts';
import { clearQuarantine } from './clear-quarantine.ts';
import { copyEvidence } from './copy-evidence.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { loadOrder } from './load-order.ts';

/** `pending`: a scanner does not answer, ask again later. `to-be-copied`: sealed, of a type that has copies for viewing. */
export type SealOutcome = 'pending' | 'to-be-copied' | 'done';

/**
 * Activity: takes a file from quarantine to where it belongs: judged, locked or refused, recorded by its case, and only then
 * cleared from quarantine. Each of these may be done twice, so that it is begun anew wherever it was killed. The try that judged
 * waits a moment for the case; later ones only look, so that a case that does not go on keeps no other file waiting.
 */
export async function sealFile(deps: EvidenceActivityDeps, order: SealOrder): Promise<SealOutcome> {
  const judged = await judgeEvidence(deps, order);
  if (judged === 'pending') return 'pending';
  await clearQuarantine(deps, order, judged === 'judged' ? undefined : 0);
  const { state, detectedType } = (await loadOrder(deps, order)).row;
  if (state === 'sealed' && detectedType !== null && deps.hasCopies(detectedType as FileType)) return 'to-be-copied';
  await copyEvidence(deps, order);
  return 'done';
}
