import { patched, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../../activities/index.ts';
import { complaint as present } from '../../complaint.ts';
import type { ComplaintInput, ComplaintOutcome } from '../../messages.ts';
import { patience } from '../../patience.ts';

const { assessIntake } = proxyLocalActivities<Pick<Activities, 'assessIntake'>>(patience);

/** The story with one more step, for cases that begin from now on: those that live keep their old way. */
export async function complaint(input: ComplaintInput): Promise<ComplaintOutcome> {
  if (patched('p01')) await assessIntake({ caseId: input.caseId });
  return present(input);
}
