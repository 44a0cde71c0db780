import type { ClockKey } from '../../domain/clock.ts';
import type { CaseEvent, EventKind, NoticeTo } from '../../domain/event.ts';
import type { CaseState } from '../../domain/case.ts';
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

function partyOf(actor: Actor): Party | undefined {
  const parties: Partial<Record<Actor['kind'], Party>> = { consumer: 'C', 'merchant-agent': 'M', mediator: 'E' };
  return parties[actor.kind];
}

export function seesClock(actor: Actor, key: ClockKey): boolean {
  const party = partyOf(actor);
  return party === undefined || clocksOf[party].includes(key);
}

export function seesNotice(actor: Actor, to: NoticeTo | undefined): boolean {
  const party = partyOf(actor);
  return party === undefined || noticesOf[party] === to;
}

/** Whether an actor, to whom the case is visible, sees this step of it. */
export function seesEvent(actor: Actor, c: CaseState, event: Pick<CaseEvent, 'kind' | 'facts'>): boolean {
  const party = partyOf(actor);
  if (party === undefined) return true;
  const { key, noticeId, to } = event.facts as { key?: ClockKey; noticeId?: string; to?: NoticeTo };
  if (event.kind.startsWith('deadline')) return key !== undefined && seesClock(actor, key);
  if (event.kind.startsWith('notice')) return seesNotice(actor, to ?? (noticeId === undefined ? undefined : c.notices[noticeId]?.to));
  return audiences[event.kind as PlainKind].includes(party);
}

export function seesWords(actor: Actor, kind: EventKind): boolean {
  return partyOf(actor) === undefined || !wordsForOfficers.has(kind);
}

/** True for those who are told a party's view of the authority's work. */
export function isParty(actor: Actor): boolean {
  return partyOf(actor) !== undefined;
}
