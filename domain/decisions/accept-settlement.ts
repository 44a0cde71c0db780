import { type Batch, emit } from '../batch.ts';
import { cancelOthers, meetClock, setClock } from '../batch-clocks.ts';
import { notifyHandler, notifyParties } from '../batch-notices.ts';
import type { Outcome } from '../event.ts';
import { statusNumber } from '../stage.ts';
import type { Decision } from './decision.ts';

function outcomeOf(b: Batch): Outcome | undefined {
  if (statusNumber(b.c.status) > 5) return undefined;
  const inOdr = b.c.status === 'negotiating' || b.c.status === 'odr-lapsed';
  return { result: inOdr ? 'settled-odr' : 'settled-before-acceptance' };
}

/** Before acceptance it closes the case; afterwards the authority still signs the ending (Art. 23.1). */
export const acceptSettlement: Decision<'acceptSettlement'> = (b, input) => {
  const outcome = outcomeOf(b);
  emit(b, 'settlementAccepted', { ...input, ...(outcome !== undefined && { outcome }) });
  if (outcome !== undefined) meetClock(b, 'odr', 'settled');
  cancelOthers(b, 'settled');
  if (outcome === undefined) setClock(b, 'endDecision', 'settled');
  notifyParties(b, 'settlement-sheet', { owed: outcome !== undefined });
  notifyHandler(b, 'settlement-sheet');
};
