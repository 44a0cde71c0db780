import { proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { Route } from '../../domain/routing.ts';
import { decideRouting } from '../../domain/system.ts';
import type { LivingCase } from '../case-state.ts';
import { patience } from '../patience.ts';
import { waitUntil } from '../wait.ts';

const { decideRoute } = proxyLocalActivities<Pick<Activities, 'decideRoute'>>(patience);

/** The case waits with a dispatcher until it is placed; a newly named respondent is a new question of power. */
export async function routing(c: LivingCase): Promise<void> {
  if (c.state.routeDue) await placeAnew(c);
  await waitUntil(c, () => c.state.status !== 'awaiting-dispatch');
}

/** Which units have power over the case as it stands, and with whom it begins (Art. 6, 13, 14). */
export function askRoute(c: LivingCase): Promise<Route> {
  const { merchantId, rulePack, filed, status } = c.state;
  // A complaint that already stands with the authority does not go back to a business, whoever is named now.
  const addressedTo = status === 'filed' ? filed.addressedTo : 'authority';
  return decideRoute({ caseId: c.id, merchantId, addressedTo, chosenUnitId: filed.chosenUnitId, rulePack, at: c.context().at });
}

async function placeAnew(c: LivingCase): Promise<void> {
  const route = await askRoute(c);
  if (c.state.routeDue) c.commit(decideRouting(c.state, route, c.context()));
}
