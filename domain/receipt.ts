import { type Batch, emit } from './batch.ts';
import { setClock } from './batch-clocks.ts';
import { civilDateOf, startOfCivilDay } from './civil-date.ts';
import type { EventFacts } from './event.ts';
import { rulePackOn } from './rule-pack.ts';

/** The instant of filing; for post that came in on an earlier day, the beginning of that day. */
function filingInstant({ c }: Batch): string {
  const { arrivedOn } = c.filed;
  if (arrivedOn === undefined || arrivedOn >= civilDateOf(c.filedAt)) return c.filedAt;
  return new Date(startOfCivilDay(arrivedOn)).toISOString();
}

/**
 * The authority receives the complaint (Art. 15.1): with the filing, or, where the business was asked first, when it leaves
 * the negotiation. The day decides which edition of the Order applies, and the case keeps that.
 */
export function receive(b: Batch, via: EventFacts['complaintReceived']['via']): void {
  const withFiling = via === 'filing' || b.settings.receiptAt === 'filing';
  const firstReceivedAt = withFiling ? filingInstant(b) : b.at;
  const pinnedOn = civilDateOf(b.settings.rulePackBy === 'filingDate' ? filingInstant(b) : firstReceivedAt);
  emit(b, 'complaintReceived', {
    firstReceivedAt,
    receivedAt: firstReceivedAt,
    unitId: b.c.unitId,
    via,
    rulePack: rulePackOn(pinnedOn),
  });
}

/** The seven working days for acceptance; the alarm counts from the first receipt for good. */
export function startAccept(b: Batch): void {
  const { receivedAt = b.at, firstReceivedAt = b.at } = b.c;
  setClock(b, 'accept', 'received', { startOn: civilDateOf(receivedAt), alarmStartOn: civilDateOf(firstReceivedAt) });
}
