import { proxyActivities } from '@temporalio/workflow';
import type { EvidenceActivities } from '../activities/evidence/index.ts';

const { retainEvidence, sweepEvidence, scrubEvidence } = proxyActivities<
  Pick<EvidenceActivities, 'retainEvidence' | 'sweepEvidence' | 'scrubEvidence'>
>({
  startToCloseTimeout: '6 hours',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

export interface EvidenceKeeping {
  lengthened: number;
  swept: Awaited<ReturnType<EvidenceActivities['sweepEvidence']>>;
  scrubbed: Awaited<ReturnType<EvidenceActivities['scrubEvidence']>>;
}

/** One day's watch over all stored files: locks lengthened, store and record set against each other, a share read again. */
export async function keepEvidence(): Promise<EvidenceKeeping> {
  const lengthened = await retainEvidence();
  const swept = await sweepEvidence();
  return { lengthened, swept, scrubbed: await scrubEvidence() };
}
