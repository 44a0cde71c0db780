import type { ClockKey } from '../../domain/clock.ts';
import type { CaseEvent, EventKind, NoticeTo, Outcome } from '../../domain/event.ts';
import type { CaseState, NoticeState } from '../../domain/case.ts';
import type { Actor } from '../../domain/role.ts';

/** C complainant, M merchant, E entrusted body. Officers, auditor and administrator see every event of a case in sight. */
type Party = 'C' | 'M' | 'E';

const all: readonly Party[] = ['C', 'M', 'E'];
const both: readonly Party[] = ['C', 'M'];
const complainant: readonly Party[] = ['C'];
const nobody: readonly Party[] = [];

type PlainKind = Exclude<EventKind, `notice${string}` | `deadline${string}`>;

/** Which steps of a case its parties see (Art. 37, 39): their own acts, what is told to them, and nothing of the inner work. */
const audiences: Readonly<Record<PlainKind, readonly Party[]>> = {
  complaintFiled: all,
  intakeAssessed: nobody,
  routeDecided: both,
  complaintReceived: all,
  caseDispatched: complainant,
  caseReturned: complainant,
  handlerAssigned: all,
  caseTakenOver: both,
  superiorAsked: nobody,
  superiorRequestDecided: complainant,
  merchantReplied: all,
  consumerReplied: all,
  settlementOffered: all,
  settlementRejected: all,
  offerRetracted: all,
  settlementAccepted: all,
  complaintEscalated: both,
  respondentDenied: complainant,
  complaintWithdrawn: all,
  evidenceAdded: all,
  identityProofRequested: complainant,
  identityProofSupplied: complainant,
  identityChecked: complainant,
  identityRefused: complainant,
  materialsRequested: complainant,
  materialsSupplied: complainant,
  complaintAccepted: all,
  complaintRefused: complainant,
  approvalRequested: nobody,
  draftReturned: nobody,
  mediationConsented: all,
  mediationDeclined: all,
  entrustAnswered: all,
  mediationEntrusted: all,
  entrustmentRecalled: all,
  mediationScheduled: all,
  mediationRecorded: all,
  appraiserAgreed: all,
  appraiserAppointed: all,
  appraisalCostsAgreed: all,
  mediationPaused: all,
  mediationResumed: all,
  recusalRequested: both,
  conflictDeclared: both,
  recusalDecided: both,
  agreementRecorded: all,
  agreementSealed: all,
  mediationEnded: all,
  rulePackRepinned: both,
  caseClosed: all,
  caseArchived: all,
  followedUp: nobody,
  spotChecked: nobody,
  handlingRated: complainant,
  evidenceSealed: nobody,
  evidenceRefused: nobody,
  evidenceVoided: nobody,
  evidenceHeld: nobody,
  evidenceReleased: nobody,
};

/** Steps that a party sees without the words that go with them: they are addressed to another office. */
const wordsForOfficers: ReadonlySet<EventKind> = new Set(['caseDispatched', 'caseReturned', 'superiorRequestDecided']);

const clocksOf: Readonly<Record<Party, readonly ClockKey[]>> = {
  C: ['odr', 'odrAnswer', 'accept', 'identityProof', 'materials', 'consent', 'mediate', 'endNotice', 'documents', 'followUp'],
  M: ['odr', 'consent', 'mediate', 'endNotice', 'documents', 'followUp'],
  E: ['mediate'],
};
const noticesOf: Readonly<Record<Party, NoticeTo>> = { C: 'complainant', M: 'respondent', E: 'body' };

function partyOf(actor: Pick<Actor, 'kind'>): Party | undefined {
  const parties: Partial<Record<Actor['kind'], Party>> = { consumer: 'C', 'merchant-agent': 'M', mediator: 'E' };
  return parties[actor.kind];
}

export function seesClock(actor: Pick<Actor, 'kind'>, key: ClockKey): boolean {
  const party = partyOf(actor);
  return party === undefined || clocksOf[party].includes(key);
}

/** A party sees what is addressed to it; a business not what was addressed to the one named before it. */
export function seesNotice(actor: Actor, notice: Pick<NoticeState, 'to' | 'recipientId'> | undefined): boolean {
  const party = partyOf(actor);
  if (party === undefined) return true;
  if (notice === undefined || noticesOf[party] !== notice.to) return false;
  return actor.kind !== 'merchant-agent' || notice.recipientId === undefined || notice.recipientId === actor.merchantId;
}

/** What one business said is not for another that was named in its place. */
export function isOfAnotherBusiness(actor: Actor, by: CaseEvent['actor']): boolean {
  return actor.kind === 'merchant-agent' && by.kind === 'merchant-agent' && by.merchantId !== actor.merchantId;
}

/** Whether an actor, to whom the case is visible, sees this step of it. */
export function seesEvent(actor: Actor, c: CaseState, event: Pick<CaseEvent, 'kind' | 'facts' | 'actor'>): boolean {
  const party = partyOf(actor);
  if (party === undefined) return true;
  const { key, noticeId = '' } = event.facts as { key?: ClockKey; noticeId?: string };
  if (event.kind.startsWith('deadline')) return key !== undefined && seesClock(actor, key);
  if (event.kind.startsWith('notice')) return seesNotice(actor, c.notices[noticeId]);
  if (isOfAnotherBusiness(actor, event.actor)) return false;
  return audiences[event.kind as PlainKind].includes(party);
}

/**
 * Facts that say who somebody is across cases, what the authority noted, or which factors of Art. 17 and which item of
 * Art. 16 or 42 it weighed: not for parties, to whom its decision gives the reason.
 */
const innerFacts: ReadonlySet<string> = new Set([
  'consumerId',
  'formSha256',
  'disputeSha256',
  'materialsMissing',
  'recipientId',
  'factorNotes',
  'article',
]);

/** The facts of an event as an actor sees them. */
export function factsFor(actor: Actor, facts: CaseEvent['facts']): Record<string, unknown> {
  const entries = Object.entries(facts) as [string, unknown][];
  if (partyOf(actor) === undefined) return Object.fromEntries(entries);
  const shown = entries.filter(([key]) => !innerFacts.has(key));
  return Object.fromEntries(shown.map(([key, value]) => [key, key === 'outcome' ? outcomeFor(actor, value as Outcome) : value]));
}

/** Why a complaint was refused is told to the complainant (Art. 15), not to the other party. */
export function outcomeFor(actor: Pick<Actor, 'kind'>, outcome: Outcome): Outcome {
  const isOther = actor.kind === 'merchant-agent' || actor.kind === 'mediator';
  // Only what is shown lacks its ground; the record never does.
  return isOther && outcome.result === 'refused' ? ({ result: outcome.result } as Outcome) : outcome;
}

/** How the complainant was asked who he is, and for what is missing, is between him and the authority. */
export function seesIdentity(actor: Pick<Actor, 'kind'>): boolean {
  return actor.kind !== 'merchant-agent' && actor.kind !== 'mediator';
}

export function seesWords(actor: Actor, kind: EventKind): boolean {
  return partyOf(actor) === undefined || !wordsForOfficers.has(kind);
}

/** True for those who are told a party's view of the authority's work. */
export function isParty(actor: Actor): boolean {
  return partyOf(actor) !== undefined;
}
