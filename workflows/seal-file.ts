import { continueAsNew, sleep } from '@temporalio/workflow';
import { fileSteps } from './file-steps.ts';
import type { SealOrder } from './messages.ts';
import { pauseMs, ROUNDS } from './scanner-pause.ts';

/**
 * One file on its way from quarantine to its place: checked, locked under its hash and told to its case, or refused and told.
 * Only what the case has recorded is cleared away. While no scanner answers the file stays in quarantine, for days if need be.
 */
export async function sealFile(order: SealOrder): Promise<void> {
  const { sealFile: seal, copyEvidence: copy } = fileSteps();
  let pauses = order.pauses ?? 0;
  let outcome = await seal({ ...order, pauses });
  while (outcome === 'pending') {
    await sleep(pauseMs(pauses));
    pauses += 1;
    if (pauses % ROUNDS === 0) await continueAsNew<typeof sealFile>({ ...order, pauses });
    outcome = await seal({ ...order, pauses });
  }
  if (outcome === 'to-be-copied') await copy(order);
}
