import type { CaseState } from '../case.ts';
import { type CivilDate, civilDateOf } from '../civil-date.ts';
import type { Outcome } from '../event.ts';
import { without } from '../without.ts';
import { type Evolutions, unchanged } from './evolution.ts';

/** What a decision, a withdrawal or a settlement leaves without object. */
export function lapse(c: CaseState): CaseState {
  return { ...without(c, 'openOffer', 'draft', 'recusal'), superiorAsked: false };
}

/** Before acceptance the complaint is over; afterwards the authority still has to end the mediation (Art. 23.1). */
function overOrToBeEnded(c: CaseState, outcome: Outcome | undefined, endingDue: 'withdrawn' | 'settled', on: CivilDate): CaseState {
  if (outcome === undefined) return { ...lapse(c), status: 'ending-due', endingDue };
  return { ...lapse(c), status: 'closing', outcome, decidedOn: on, routeDue: false };
}

/** Replies, offers, settlement and withdrawal (Art. 18.2, 23.1). */
export const settlementEvolutions: Pick<
  Evolutions,
  | 'merchantReplied'
  | 'consumerReplied'
  | 'settlementOffered'
  | 'settlementRejected'
  | 'offerRetracted'
  | 'settlementAccepted'
  | 'complaintWithdrawn'
  | 'evidenceAdded'
> = {
  merchantReplied: unchanged,
  consumerReplied: unchanged,
  settlementOffered: (c, { facts: { version, by } }) => ({
    ...c,
    offerCount: version,
    openOffer: { version, by },
    respondentInformed: c.respondentInformed || by === 'complainant',
  }),
  settlementRejected: (c) => without(c, 'openOffer'),
  offerRetracted: (c) => without(c, 'openOffer'),
  settlementAccepted: (c, { facts, at }) => overOrToBeEnded(c, facts.outcome, 'settled', civilDateOf(at)),
  complaintWithdrawn: (c, { facts, at }) => overOrToBeEnded(c, facts.outcome, 'withdrawn', civilDateOf(at)),
  evidenceAdded: unchanged,
};
