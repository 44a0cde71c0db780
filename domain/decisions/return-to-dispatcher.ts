import { emit } from '../batch.ts';
import { setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 41.3: back to who dispatched it, never sideways. */
export const returnToDispatcher: Decision<'returnToDispatcher'> = (b, input) => {
  emit(b, 'caseReturned', { ...input, fromUnitId: b.c.unitId, hops: b.c.hops + 1 });
  setClock(b, 'dispatch', 'returned');
  notify(b, 'dispatcher', 'returned');
  notify(b, 'complainant', 'returned');
};
