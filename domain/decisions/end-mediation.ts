import { type Batch, emit } from '../batch.ts';
import { cancelOthers, meetClock, setClock } from '../batch-clocks.ts';
import { notifyParties } from '../batch-notices.ts';
import { documentNumber } from '../document-number.ts';
import type { Outcome } from '../event.ts';
import type { Decision } from './decision.ts';

function outcomeOf(b: Batch, ground: string): Outcome {
  if (b.c.endingDue === undefined) return { result: 'ended', ground };
  return { result: b.c.endingDue === 'settled' ? 'ended-settled' : 'ended-withdrawn' };
}

/** Art. 23. Both parties are told within seven working days. */
export const endMediation: Decision<'endMediation'> = (b, input) => {
  emit(b, 'mediationEnded', { ...input, documentNo: documentNumber(b, '终'), outcome: outcomeOf(b, input.ground) });
  meetClock(b, 'mediate', 'ended');
  meetClock(b, 'endDecision', 'ended');
  cancelOthers(b, 'ended');
  setClock(b, 'endNotice', 'ended');
  notifyParties(b, 'ending', { owed: true, clock: 'endNotice' });
};
