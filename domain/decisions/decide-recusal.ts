import { emit } from '../batch.ts';
import { meetClock } from '../batch-clocks.ts';
import { notifyParties } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 21.3. */
export const decideRecusal: Decision<'decideRecusal'> = (b, input) => {
  const { recusal } = b.c;
  if (recusal === undefined) return;
  emit(b, 'recusalDecided', { ...input, personId: recusal.personId });
  meetClock(b, 'recusal', 'decided');
  notifyParties(b, 'recusal-decided');
};
