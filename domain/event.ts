import type { CivilDate } from './civil-date.ts';
import type { ClockKey } from './clock.ts';
import type { EvidenceFacts } from './evidence/evidence-facts.ts';
import type { RespondentPlaces } from './respondent.ts';
import type { EventActor, Party } from './role.ts';
import type { RulePackId } from './rule-pack.ts';
import type { Channel } from './settings.ts';
import type { GroundInput, Ref, Verb, VerbInput } from './verb.ts';

/** A unit that may lawfully handle the case, the article that says so, and the reason as a code. */
export interface CandidateFact {
  unitId: string;
  article: string;
  why: string;
}

/** Why a clock was set, met, moved, stopped or given up: the fact behind it, as a code. */
export type ClockWhy =
  | 'routed'
  | 'received'
  | 'returned'
  | 'dispatched'
  | 'escalated'
  | 'lapsed'
  | 'denied'
  | 'requested'
  | 'supplied'
  | 'proof-refused'
  | 'accepted'
  | 'refused'
  | 'withdrawn'
  | 'settled'
  | 'consented'
  | 'handed-over'
  | 'result'
  | 'challenged'
  | 'decided'
  | 'term-over'
  | 'ended'
  | 'agreed'
  | 'told'
  | 'notice-failed'
  | 'undeliverable'
  | 'reminded'
  | 'closed'
  | 'edition'
  | 'repinned';

/** Who has power, and where a case belongs, by one edition of the Order. */
export interface PlacementFact {
  candidates: readonly CandidateFact[];
  unitId: string;
  start: 'odr' | 'authority' | 'dispatch';
  /** Of a negotiation: where the case begins once it leaves it; missing in older cases, which go on to acceptance. */
  withAuthority?: 'authority' | 'dispatch';
}

export type Outcome =
  | {
      result:
        | 'settled-odr'
        | 'settled-before-acceptance'
        | 'withdrawn-before-acceptance'
        | 'mediated-with-document'
        | 'ended-withdrawn'
        | 'ended-settled';
    }
  | { result: 'refused' | 'ended'; ground: string }
  | { result: 'mediated-without-document'; form: 'performed' | 'waived' | 'record' };

/** What a clock is set from, and (once the calendar was asked) what came of it. */
export interface DeadlineFacts {
  key: ClockKey;
  startOn: CivilDate;
  amount: number;
  unit: 'workingDay' | 'day' | 'year';
  /** Article of the pack or name of the setting that gives the amount. */
  ruleRef: string;
  /** `accept` only: the day the alarm counts from. */
  alarmStartOn?: CivilDate;
  /** identityProof, materials: not past this day. */
  notAfter?: CivilDate;
  pauses: readonly { fromOn: CivilDate; toOn: CivilDate }[];
  dates?: {
    excluded: number;
    unrolledOn: CivilDate;
    dueOn: CivilDate;
    alarmOn: CivilDate;
    warnOn: CivilDate;
    provisional: boolean;
    editionId: string;
  };
  why: ClockWhy;
}

/** Numbers are forms of the Order's set; the rest are plain letters. */
export type NoticeForm =
  | 'receipt'
  | 'new-complaint'
  | 'complaint-received'
  | 'dispatch'
  | 'returned'
  | 'taken-over'
  | 'superior-asked'
  | 'superior-decided'
  | 'message'
  | 'offer'
  | 'offer-rejected'
  | 'offer-retracted'
  | 'settlement-sheet'
  | 'respondent-denied'
  | 'withdrawal-confirmed'
  | 'withdrawn'
  | 'identity-request'
  | 'identity-supplied'
  | 'materials-request'
  | 'materials-supplied'
  | 'consent-asked'
  | 'consent-answered'
  | 'acceptance'
  | 'refusal'
  | 'entrustment'
  | 'entrustment-recalled'
  | 'mediation-session'
  | 'appraiser'
  | 'appraisal-costs'
  | 'paused'
  | 'resumed'
  | 'recusal-requested'
  | 'recusal-decided'
  | 'agreement-result'
  | 'mediation-document'
  | 'ending'
  | 'deadline-moved'
  | 'deadline-alarm'
  | 'odr-lapsed'
  | 'rating-asked';

/** To whom a notice goes: a party, or people by their duty towards the case. */
export type NoticeTo =
  | 'complainant'
  | 'respondent'
  | 'handler'
  | 'approver'
  | 'superior'
  | 'unit'
  | 'old-unit'
  | 'dispatcher'
  | 'body'
  | 'agency';

export interface NoticeFacts {
  noticeId: string;
  to: NoticeTo;
  form: NoticeForm;
  /** Key of the clock that this notice must meet, if any. */
  clock?: ClockKey;
  /** True where closure waits for this notice (section "what 13 needs"). */
  owed: boolean;
  /** Filled in when it is stored. */
  text?: Ref;
  /** Unit, body, agency or user that the address stands for, where it is not the case's own. */
  recipientId?: string;
}

interface AddedFacts {
  dispatchCase: { fromUnitId: string; hops: number };
  returnToDispatcher: { fromUnitId: string; hops: number };
}
type Facts<V extends Verb> = VerbInput[V] & (V extends keyof AddedFacts ? AddedFacts[V] : object);

/** Facts of every event kind. Ids, codes, dates, hashes: no free string, no personal data. */
export interface EventFacts extends EvidenceFacts {
  complaintFiled: {
    number: string;
    kind: 'complaint';
    channel: Channel;
    consumerId: string;
    goodsCategory: string;
    problemCategory: string;
    merchantId?: string;
    /** Kind and places of a respondent that is not registered here: codes only. */
    respondent?: RespondentPlaces;
    amountFen?: number;
    knewOn?: CivilDate;
    formSha256: string;
    /** The same for all complaints about one dispute, wherever they are filed (Art. 14); missing where too little was told. */
    disputeSha256?: string;
    materialsMissing: readonly string[];
    addressedTo: 'odr' | 'authority';
    onOdrLapse: 'forward' | 'ask';
    chosenUnitId: string;
    /** Day of arrival for post; else the filing day. */
    arrivedOn?: CivilDate;
    consents: { mediation: boolean; entrust: boolean; publish: boolean };
  };
  intakeAssessed: { marks: readonly string[]; similar: readonly string[] };
  /** `underPack`: what the same facts give under each edition, for the day on which one is pinned; missing in older cases. */
  routeDecided: PlacementFact & { underPack?: Readonly<Record<RulePackId, PlacementFact>> };
  complaintReceived: {
    firstReceivedAt: string;
    receivedAt: string;
    unitId: string;
    via: 'filing' | 'escalation' | 'lapse' | 'denial';
    rulePack: RulePackId;
  };
  caseDispatched: Facts<'dispatchCase'>;
  caseReturned: Facts<'returnToDispatcher'>;
  handlerAssigned: { officerId: string };
  caseTakenOver: { fromUnitId: string; unitId: string; reason: Ref };
  superiorAsked: VerbInput['askSuperior'];
  superiorRequestDecided: { take: boolean; fromUnitId: string; unitId: string; reason: Ref };
  merchantReplied: VerbInput['replyAsMerchant'];
  consumerReplied: VerbInput['replyAsConsumer'];
  settlementOffered: VerbInput['offerSettlement'] & { version: number };
  settlementRejected: VerbInput['rejectSettlement'];
  offerRetracted: VerbInput['retractOffer'];
  settlementAccepted: VerbInput['acceptSettlement'] & { outcome?: Outcome };
  complaintEscalated: VerbInput['escalate'];
  respondentDenied: VerbInput['declareNotRespondent'];
  complaintWithdrawn: VerbInput['withdraw'] & { outcome?: Outcome };
  evidenceAdded: VerbInput['addEvidence'] & { by: Party | 'handler' | 'mediator' };
  identityProofRequested: VerbInput['requestIdentityProof'];
  identityProofSupplied: VerbInput['supplyIdentityProof'];
  identityChecked: VerbInput['verifyIdentity'];
  identityRefused: VerbInput['recordIdentityRefusal'];
  materialsRequested: VerbInput['requestMaterials'];
  materialsSupplied: VerbInput['supplyMaterials'];
  complaintAccepted: { acceptedOn: CivilDate; documentNo: string };
  complaintRefused: GroundInput & { documentNo: string; outcome: Outcome };
  approvalRequested: VerbInput['submitForApproval'];
  draftReturned: VerbInput['returnDraft'];
  mediationConsented: VerbInput['consentToMediation'];
  mediationDeclined: VerbInput['declineMediation'];
  entrustAnswered: VerbInput['consentToEntrust'];
  mediationEntrusted: VerbInput['entrustMediation'];
  entrustmentRecalled: { reason?: Ref };
  mediationScheduled: VerbInput['scheduleMediation'];
  mediationRecorded: VerbInput['recordMediation'] & { byBody: boolean };
  appraiserAgreed: VerbInput['agreeAppraiser'];
  appraiserAppointed: VerbInput['appointAppraiser'];
  appraisalCostsAgreed: VerbInput['agreeAppraisalCosts'];
  mediationPaused: VerbInput['pauseForAppraisal'];
  mediationResumed: VerbInput['resumeMediation'];
  recusalRequested: VerbInput['requestRecusal'];
  conflictDeclared: VerbInput['declareConflict'];
  recusalDecided: VerbInput['decideRecusal'] & { personId: string };
  agreementRecorded: VerbInput['recordAgreement'] & { documentNo?: string; outcome: Outcome };
  agreementSealed: VerbInput['sealAgreement'];
  mediationEnded: GroundInput & { documentNo: string; outcome: Outcome };
  rulePackRepinned: VerbInput['repinRulePack'];
  noticeQueued: NoticeFacts;
  noticeSent: { noticeId: string; channel: string; sentAt: string; proof?: Ref };
  noticeDelivered: { noticeId: string };
  noticeFailed: { noticeId: string; channel: string; why: string };
  noticeUndeliverable: { noticeId: string; channel: string; proof?: Ref; why: string };
  deadlineSet: DeadlineFacts;
  deadlineMoved: DeadlineFacts;
  deadlineResumed: DeadlineFacts;
  deadlinePaused: { key: ClockKey; fromOn: CivilDate; why: ClockWhy };
  deadlineReopened: { key: ClockKey; why: ClockWhy };
  /** `late`: after the latest end. */
  deadlineMet: { key: ClockKey; late: boolean; why: ClockWhy };
  deadlineCancelled: { key: ClockKey; why: ClockWhy };
  deadlineAlarmed: { key: ClockKey; alarmOn: CivilDate };
  /** `why` only where it ends before its time: the notice it waits for cannot be delivered. */
  deadlinePassed: { key: ClockKey; dueOn: CivilDate; why?: ClockWhy };
  caseClosed: { closedOn: CivilDate; outcome: Outcome };
  caseArchived: object;
  followedUp: VerbInput['followUp'];
  spotChecked: VerbInput['spotCheck'];
  handlingRated: VerbInput['rateHandling'];
}

export type EventKind = keyof EventFacts;

interface Header {
  /** 1, 2, 3 … without a gap, within one case. */
  seq: number;
  /** Case time, ISO 8601 UTC with milliseconds. */
  at: string;
  actor: EventActor;
  rulePack?: RulePackId;
  editionId?: string;
}

/** One entry of a case's audit trail. */
export type CaseEvent = { [K in EventKind]: Header & { kind: K; facts: EventFacts[K] } }[EventKind];
export type EventOf<K extends EventKind> = Extract<CaseEvent, { kind: K }>;
