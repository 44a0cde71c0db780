import { emit } from '../batch.ts';
import { basisOf, meetClock, owedClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/**
 * Art. 41.1. Where a superior's dispatcher picks another authority, that one's seven days begin with its own receipt; the
 * alarm goes on counting from the first receipt. Within one authority nothing restarts.
 */
export const dispatchCase: Decision<'dispatchCase'> = (b, input) => {
  const { unitId: fromUnitId, hops } = b.c;
  const restarts = input.newAuthority || (b.settings.acceptFrom === 'authority' && hops === 0);
  emit(b, 'caseDispatched', { ...input, fromUnitId, hops });
  meetClock(b, 'dispatch', 'dispatched');
  const accept = owedClock(b, 'accept');
  if (restarts && accept !== undefined) emit(b, 'deadlineMoved', { ...basisOf(accept), startOn: b.today, why: 'dispatched' });
  notify(b, 'unit', 'dispatch', { recipientId: input.bodyId ?? input.unitId });
};
