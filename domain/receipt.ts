import { type Batch, emit } from './batch.ts';
import { setClock } from './batch-clocks.ts';
import { civilDateOf, startOfCivilDay } from './civil-date.ts';
import type { EventFacts } from './event.ts';
import { type RulePackId, rulePackOn } from './rule-pack.ts';

/** The instant of filing; for post that came in on an earlier day, the beginning of that day. */
function filingInstant({ c }: Batch): string {
  const { arrivedOn } = c.filed;
  if (arrivedOn === undefined || arrivedOn >= civilDateOf(c.filedAt)) return c.filedAt;
  return new Date(startOfCivilDay(arrivedOn)).toISOString();
}

function firstReceipt(b: Batch, via: EventFacts['complaintReceived']['via']): string {
  return via === 'filing' || b.settings.receiptAt === 'filing' ? filingInstant(b) : b.at;
}

/** The edition that a receipt now would pin: that of its day, or of the filing day where the settings say so (Art. 46). */
export function packToPin(b: Batch, via: EventFacts['complaintReceived']['via']): RulePackId {
  return rulePackOn(civilDateOf(b.settings.rulePackBy === 'filingDate' ? filingInstant(b) : firstReceipt(b, via)));
}

/**
 * The authority receives the complaint (Art. 15.1): with the filing, or, where the business was asked first, when it leaves
 * the negotiation. The day decides which edition of the Order applies, and the case keeps that; a case that leaves the
 * negotiation is received where that edition places it.
 */
export function receive(b: Batch, via: EventFacts['complaintReceived']['via']): void {
  const firstReceivedAt = firstReceipt(b, via);
  const rulePack = packToPin(b, via);
  const leavesOdr = via === 'escalation' || via === 'lapse';
  const unitId = (leavesOdr ? b.c.underPack?.[rulePack].unitId : undefined) ?? b.c.unitId;
  emit(b, 'complaintReceived', { firstReceivedAt, receivedAt: firstReceivedAt, unitId, via, rulePack });
}

/** The seven working days for acceptance; the alarm counts from the first receipt for good. */
export function startAccept(b: Batch): void {
  const { receivedAt = b.at, firstReceivedAt = b.at } = b.c;
  setClock(b, 'accept', 'received', { startOn: civilDateOf(receivedAt), alarmStartOn: civilDateOf(firstReceivedAt) });
}
