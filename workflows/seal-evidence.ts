import { continueAsNew, patched, sleep } from '@temporalio/workflow';
import { fileSteps } from './file-steps.ts';
import type { SealOrder } from './messages.ts';
import { FIRST_PAUSE_MS, pauseMs, ROUNDS } from './scanner-pause.ts';

/** As `sealFile`, in more steps: for files that were on their way when that one came. */
export async function sealEvidence(order: SealOrder): Promise<void> {
  const { judgeEvidence, copyEvidence, clearQuarantine } = fileSteps();
  for (let pauses = order.pauses ?? 0; (await judgeEvidence({ ...order, pauses })) === 'pending'; pauses += 1) {
    const grows = patched('pauses-grow');
    await sleep(grows ? pauseMs(pauses) : FIRST_PAUSE_MS);
    if (grows && (pauses + 1) % ROUNDS === 0) await continueAsNew<typeof sealEvidence>({ ...order, pauses: pauses + 1 });
  }
  await clearQuarantine(order);
  await copyEvidence(order);
}
