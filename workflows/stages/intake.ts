import { proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { decideIntake, decideRouting } from '../../domain/system.ts';
import type { LivingCase } from '../case-state.ts';
import { patience } from '../patience.ts';
import { askRoute } from './routing.ts';

const { assessIntake } = proxyLocalActivities<Pick<Activities, 'assessIntake'>>(patience);

/**
 * Looks through a new complaint for what people should know, and asks at the same time where it belongs. Nothing is turned
 * away by a mark.
 */
export async function intake(c: LivingCase): Promise<void> {
  if (c.state.status !== 'filed') return;
  const [finding, route] = await Promise.all([assessIntake({ caseId: c.id }), askRoute(c)]);
  if (c.state.status !== 'filed') return;
  c.commit(decideIntake(c.state, finding, c.context()));
  c.commit(decideRouting(c.state, route, c.context()));
}
