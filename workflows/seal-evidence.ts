import { proxyActivities, sleep } from '@temporalio/workflow';
import type { EvidenceActivities } from '../activities/evidence/index.ts';
import type { SealOrder } from './messages.ts';

// Every step may be killed anywhere and is tried for ever: a store, scanner or database that is away delays, never loses.
const retry = { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '20 seconds' } as const;
const long = { startToCloseTimeout: '1 hour', heartbeatTimeout: '15 seconds', retry } as const;
const { judgeEvidence } = proxyActivities<Pick<EvidenceActivities, 'judgeEvidence'>>(long);
// A content that cannot be copied stays sealed and can be downloaded; the failed workflow says so.
const { copyEvidence } = proxyActivities<Pick<EvidenceActivities, 'copyEvidence'>>({ ...long, retry: { ...retry, maximumAttempts: 10 } });
const { clearQuarantine } = proxyActivities<Pick<EvidenceActivities, 'clearQuarantine'>>({ startToCloseTimeout: '30 seconds', retry });

/**
 * One file on its way from quarantine to its place: checked, locked under its hash and told to its case, or refused and told.
 * Only what the case has recorded is cleared away. While no scanner answers the file stays in quarantine.
 */
export async function sealEvidence(order: SealOrder): Promise<void> {
  while ((await judgeEvidence(order)) === 'pending') await sleep('30 seconds');
  await clearQuarantine(order);
  await copyEvidence(order);
}
