import { type Batch, emit } from './batch.ts';
import { setClock } from './batch-clocks.ts';
import { notify } from './batch-notices.ts';
import { type CivilDate, civilDateOf } from './civil-date.ts';
import type { EventFacts } from './event.ts';
import { filingInstant } from './filing-instant.ts';
import { type RulePackId, rulePackOn } from './rule-pack.ts';

type ReceiptBy = EventFacts['complaintReceived']['via'];

function firstReceipt({ c, settings }: Batch, via: ReceiptBy, at: string): string {
  return via === 'filing' || settings.receiptAt === 'filing' ? filingInstant(c) : at;
}

/** The edition that a receipt at that instant pins: that of its day, or of the filing day where the settings say so (Art. 46). */
export function packToPin(b: Batch, via: ReceiptBy, at: string = b.at): RulePackId {
  return rulePackOn(civilDateOf(b.settings.rulePackBy === 'filingDate' ? filingInstant(b.c) : firstReceipt(b, via, at)));
}

/**
 * The authority receives the complaint (Art. 15.1): with the filing, or, where the business was asked first, when it leaves
 * the negotiation. The day decides which edition of the Order applies, and the case keeps that; a case that leaves the
 * negotiation is received where that edition places it. `at` is the instant of what brought it there, ISO 8601: now, but for
 * a term whose end is noted later.
 */
export function receive(b: Batch, via: ReceiptBy, at: string = b.at): void {
  const firstReceivedAt = firstReceipt(b, via, at);
  const rulePack = packToPin(b, via, at);
  const leavesOdr = via === 'escalation' || via === 'lapse';
  const unitId = (leavesOdr ? b.c.underPack?.[rulePack].unitId : undefined) ?? b.c.unitId;
  emit(b, 'complaintReceived', { firstReceivedAt, receivedAt: firstReceivedAt, unitId, via, rulePack });
}

/** The seven working days for acceptance; the alarm counts from the first receipt for good. */
export function startAccept(b: Batch): void {
  const { receivedAt = b.at, firstReceivedAt = b.at } = b.c;
  setClock(b, 'accept', 'received', { startOn: civilDateOf(receivedAt), alarmStartOn: civilDateOf(firstReceivedAt) });
}

/**
 * What begins when a case leaves the negotiation: the term for acceptance and, where nobody with power is known under the
 * edition that was pinned, the dispatcher's own (Art. 41), as for a complaint filed to the authority. `on` is the day it left.
 */
export function startWithAuthority(b: Batch, on: CivilDate = b.today): void {
  startAccept(b);
  if (b.c.status !== 'awaiting-dispatch') return;
  setClock(b, 'dispatch', 'received', { startOn: on });
  notify(b, 'dispatcher', 'complaint-received');
}
