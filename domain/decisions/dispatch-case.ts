import { type Batch, emit } from '../batch.ts';
import { basisOf, meetClock, owedClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { CivilDate } from '../civil-date.ts';
import type { VerbInput } from '../verb.ts';
import type { Decision } from './decision.ts';

/** Another day 0 for the term of acceptance; undefined where it runs on as it does. */
function newStart({ c, today, settings }: Batch, { unitId, newAuthority }: VerbInput['dispatchCase']): CivilDate | undefined {
  if (settings.acceptFrom === 'authority' && c.hops === 0) return today;
  const hadOn = c.receipts?.[unitId];
  if (hadOn === undefined) return newAuthority ? today : undefined;
  return hadOn === c.clocks.accept?.startOn ? undefined : hadOn;
}

/**
 * Art. 41.1. Where a superior's dispatcher picks another authority, that one's seven days begin with its own receipt; the
 * alarm goes on counting from the first receipt. Within one authority nothing restarts, and one that had the case before
 * stands under the term of its own first receipt.
 */
export const dispatchCase: Decision<'dispatchCase'> = (b, input) => {
  const { unitId: fromUnitId, hops, receipts } = b.c;
  const startOn = newStart(b, input);
  const newAuthority = input.newAuthority && receipts?.[input.unitId] === undefined;
  emit(b, 'caseDispatched', { ...input, newAuthority, fromUnitId, hops });
  meetClock(b, 'dispatch', 'dispatched');
  const accept = owedClock(b, 'accept');
  if (accept !== undefined && startOn !== undefined) emit(b, 'deadlineMoved', { ...basisOf(accept), startOn, why: 'dispatched' });
  notify(b, 'unit', 'dispatch', { recipientId: input.bodyId ?? input.unitId });
};
