import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { EvidenceActivities } from '../activities/evidence/index.ts';
import { evidenceQueueOf, type SealOrder } from './messages.ts';
import { pauseMs, ROUNDS } from './scanner-pause.ts';

// Every step may be killed anywhere and is tried for ever: a store, scanner or database that is away delays, never loses.
const retry = { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '20 seconds' } as const;

/** The steps, on the queue of files. */
function steps() {
  const taskQueue = evidenceQueueOf(workflowInfo().taskQueue);
  const long = { taskQueue, startToCloseTimeout: '1 hour', heartbeatTimeout: '15 seconds', retry } as const;
  const { sealFile: seal } = proxyActivities<Pick<EvidenceActivities, 'sealFile'>>(long);
  // A content that cannot be copied stays sealed and can be downloaded; the failed workflow says so.
  const { copyEvidence: copy } = proxyActivities<Pick<EvidenceActivities, 'copyEvidence'>>({
    ...long,
    retry: { ...retry, maximumAttempts: 10 },
  });
  return { seal, copy };
}

/**
 * One file on its way from quarantine to its place: checked, locked under its hash and told to its case, or refused and told.
 * Only what the case has recorded is cleared away. While no scanner answers the file stays in quarantine, for days if need be.
 */
export async function sealFile(order: SealOrder): Promise<void> {
  const { seal, copy } = steps();
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
