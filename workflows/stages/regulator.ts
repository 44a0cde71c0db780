import { stageOf } from '../../domain/stage.ts';
import type { LivingCase } from '../case-state.ts';
import { waitUntil } from '../wait.ts';

/**
 * The authority decides whether to accept, mediates, and ends it or records what was agreed: each by a person, at any time.
 * A term that ends opens a duty and rings; it decides nothing.
 */
export async function regulator(c: LivingCase): Promise<void> {
  await waitUntil(c, () => c.state.routeDue || stageOf(c.state.status) !== 'regulator');
}
