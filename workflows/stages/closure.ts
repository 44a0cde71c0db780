import { decideClosing } from '../../domain/system.ts';
import type { LivingCase } from '../case-state.ts';
import type { ComplaintOutcome } from '../messages.ts';
import { drain } from '../renew.ts';
import { waitUntil } from '../wait.ts';

/**
 * The outcome is fixed. The case closes once everyone who must be told is told and everything owed is done; then people may
 * follow up and rate, until the window ends and the file is complete.
 */
export async function closure(c: LivingCase): Promise<ComplaintOutcome> {
  await waitUntil(c, () => c.state.status !== 'closing' || decideClosing(c.state, c.context()).length > 0);
  if (c.state.status === 'closing') c.commit(decideClosing(c.state, c.context()));
  await waitUntil(c, () => c.state.status === 'archived');
  await drain(c);
  return outcomeOf(c);
}

function outcomeOf(c: LivingCase): ComplaintOutcome {
  const { outcome } = c.state;
  if (outcome === undefined) throw new Error(`case ${c.id} ended without an outcome`);
  return outcome;
}
