import { proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { decideIntake } from '../../domain/system.ts';
import type { LivingCase } from '../case-state.ts';
import { patience } from '../patience.ts';

const { assessIntake } = proxyLocalActivities<Pick<Activities, 'assessIntake'>>(patience);

/** Looks through a new complaint for what people should know. Nothing is turned away by a mark. */
export async function intake(c: LivingCase): Promise<void> {
  if (c.state.status !== 'filed') return;
  const assessment = await assessIntake({ caseId: c.id });
  if (c.state.status === 'filed') c.note(decideIntake(c.state, assessment, c.context()));
}
