import { proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { decideRouting } from '../../domain/system.ts';
import type { LivingCase } from '../case-state.ts';
import { patience } from '../patience.ts';
import { waitUntil } from '../wait.ts';

const { decideRoute } = proxyLocalActivities<Pick<Activities, 'decideRoute'>>(patience);

/** Places the case with the business, with a unit that surely has power, or with a dispatcher, and waits for the latter. */
export async function routing(c: LivingCase): Promise<void> {
  if (c.state.routeDue) await place(c);
  await waitUntil(c, () => c.state.status !== 'awaiting-dispatch');
}

async function place(c: LivingCase): Promise<void> {
  const { merchantId, rulePack, filed, status } = c.state;
  const { chosenUnitId } = filed;
  // A complaint that already stands with the authority does not go back to a business, whoever is named now.
  const addressedTo = status === 'filed' ? filed.addressedTo : 'authority';
  const route = await decideRoute({ caseId: c.id, merchantId, addressedTo, chosenUnitId, rulePack, at: c.context().at });
  if (c.state.routeDue) c.commit(decideRouting(c.state, route, c.context()));
}
