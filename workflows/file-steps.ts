import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { EvidenceActivities } from '../activities/evidence/index.ts';
import { evidenceQueueOf } from './messages.ts';

// Every step may be killed anywhere and is tried for ever: a store, scanner or database that is away delays, never loses.
const retry = { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '20 seconds' } as const;

/** The steps of a file on its way to its place, on the queue of files. */
export function fileSteps() {
  const taskQueue = evidenceQueueOf(workflowInfo().taskQueue);
  const long = { taskQueue, startToCloseTimeout: '1 hour', heartbeatTimeout: '15 seconds', retry } as const;
  const { sealFile, judgeEvidence } = proxyActivities<Pick<EvidenceActivities, 'sealFile' | 'judgeEvidence'>>(long);
  // A content that cannot be copied stays sealed and can be downloaded; the failed workflow says so.
  const { copyEvidence } = proxyActivities<Pick<EvidenceActivities, 'copyEvidence'>>({ ...long, retry: { ...retry, maximumAttempts: 10 } });
  const { clearQuarantine } = proxyActivities<Pick<EvidenceActivities, 'clearQuarantine'>>({
    taskQueue,
    startToCloseTimeout: '30 seconds',
    retry,
  });
  return { sealFile, judgeEvidence, copyEvidence, clearQuarantine };
}
