import { continueAsNew, patched, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { EvidenceActivities } from '../activities/evidence/index.ts';
import { evidenceQueueOf, type SealOrder } from './messages.ts';
import { FIRST_PAUSE_MS, pauseMs, ROUNDS } from './scanner-pause.ts';

// Every step may be killed anywhere and is tried for ever: a store, scanner or database that is away delays, never loses.
const retry = { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '20 seconds' } as const;

/** The steps, on the queue of files. */
function steps() {
  const taskQueue = evidenceQueueOf(workflowInfo().taskQueue);
  const long = { taskQueue, startToCloseTimeout: '1 hour', heartbeatTimeout: '15 seconds', retry } as const;
  const { judgeEvidence } = proxyActivities<Pick<EvidenceActivities, 'judgeEvidence'>>(long);
  // A content that cannot be copied stays sealed and can be downloaded; the failed workflow says so.
  const { copyEvidence } = proxyActivities<Pick<EvidenceActivities, 'copyEvidence'>>({ ...long, retry: { ...retry, maximumAttempts: 10 } });
  const { clearQuarantine } = proxyActivities<Pick<EvidenceActivities, 'clearQuarantine'>>({
    taskQueue,
    startToCloseTimeout: '30 seconds',
    retry,
  });
  return { judgeEvidence, copyEvidence, clearQuarantine };
}

/** As `sealFile`, in more steps: for files that were on their way when that one came. */
export async function sealEvidence(order: SealOrder): Promise<void> {
  const { judgeEvidence, copyEvidence, clearQuarantine } = steps();
  for (let pauses = order.pauses ?? 0; (await judgeEvidence({ ...order, pauses })) === 'pending'; pauses += 1) {
    const grows = patched('pauses-grow');
    await sleep(grows ? pauseMs(pauses) : FIRST_PAUSE_MS);
    if (grows && (pauses + 1) % ROUNDS === 0) await continueAsNew<typeof sealEvidence>({ ...order, pauses: pauses + 1 });
  }
  await clearQuarantine(order);
  await copyEvidence(order);
}
