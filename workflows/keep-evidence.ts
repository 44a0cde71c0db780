import { ApplicationFailure, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { EvidenceActivities } from '../activities/evidence/index.ts';
import type { WatchActivity } from '../activities/evidence/watch-activity.ts';
import { evidenceQueueOf } from './messages.ts';

/** A store that is away is waited for some hours; one row that goes wrong is an alarm within an activity, never its failure. */
function nightly() {
  return proxyActivities<Pick<EvidenceActivities, 'retainEvidence' | 'sweepEvidence' | 'scrubEvidence'>>({
    taskQueue: evidenceQueueOf(workflowInfo().taskQueue),
    startToCloseTimeout: '6 hours',
    scheduleToCloseTimeout: '6 hours',
    heartbeatTimeout: '30 seconds',
    retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '5 minutes', maximumAttempts: 40 },
  });
}

// On the queue of the cases: it is there to see that the worker of files fails.
const { watchEvidence: watch } = proxyActivities<WatchActivity>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '1 minute', maximumAttempts: 20 },
});

export interface EvidenceKeeping {
  lengthened: number | undefined;
  swept: Awaited<ReturnType<EvidenceActivities['sweepEvidence']>> | undefined;
  scrubbed: Awaited<ReturnType<EvidenceActivities['scrubEvidence']>> | undefined;
}

/**
 * One day's watch over all stored files: locks lengthened, store and record set against each other, a share read again. Each
 * part is done whatever became of the others; where one was given up, the run fails in the end and says so.
 */
export async function keepEvidence(): Promise<EvidenceKeeping> {
  const { retainEvidence, sweepEvidence, scrubEvidence } = nightly();
  const failed: string[] = [];
  const attempt = async <T>(name: string, part: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await part();
    } catch {
      failed.push(name);
      return undefined;
    }
  };
  const kept = {
    lengthened: await attempt('retainEvidence', retainEvidence),
    swept: await attempt('sweepEvidence', sweepEvidence),
    scrubbed: await attempt('scrubEvidence', scrubEvidence),
  };
  if (failed.length > 0) throw ApplicationFailure.nonRetryable(`given up: ${failed.join(', ')}`, 'evidence-not-kept');
  return kept;
}

/** Every hour, apart from the daily watch: whether that one still happens, and whether files are being checked for too long. */
export async function watchEvidence(): Promise<void> {
  await watch();
}
