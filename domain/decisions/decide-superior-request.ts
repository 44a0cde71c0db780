import { emit } from '../batch.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 13.6: taken, the case moves to the superior; else it stays where it is. The handler who asked is told either way. */
export const decideSuperiorRequest: Decision<'decideSuperiorRequest'> = (b, { take, reason, unitId }) => {
  const { unitId: fromUnitId, handlerId } = b.c;
  emit(b, 'superiorRequestDecided', { take, fromUnitId, unitId: take ? unitId : fromUnitId, reason });
  if (handlerId !== undefined) notify(b, 'handler', 'superior-decided', { recipientId: handlerId });
  notify(b, 'complainant', 'superior-decided');
};
