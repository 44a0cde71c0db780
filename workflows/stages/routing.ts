import { patched, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { decideRouting, type Routing } from '../../domain/system.ts';
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
export function askRoute(c: LivingCase): Promise<Routing> {
  const { merchantId, rulePack, filed, status } = c.state;
  // A complaint that already stands with the authority does not go back to a business, whoever is named now.
  const addressedTo = status === 'filed' ? filed.addressedTo : 'authority';
  const { respondent, chosenUnitId } = filed;
  return decideRoute({ caseId: c.id, merchantId, respondent, addressedTo, chosenUnitId, rulePack, at: c.context().at });
}

/**
 * Another respondent may be named while the answer about the one before is on its way: that answer is no answer then. Which
 * edition is pinned meanwhile does not matter, as the answer speaks of each.
 */
async function placeAnew(c: LivingCase): Promise<void> {
  for (;;) {
    const { merchantId } = c.state;
    const route = await askRoute(c);
    if (!c.state.routeDue) return;
    if (c.state.merchantId === merchantId || !patched('p01-ask-route-again')) return c.commit(decideRouting(c.state, route, c.context()));
  }
}
