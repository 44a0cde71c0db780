import type { CivilDate } from './civil-date.ts';
import type { ClockKey } from './clock.ts';
import type { CandidateFact, DeadlineFacts, EventFacts, NoticeFacts, Outcome } from './event.ts';
import type { Party } from './role.ts';
import type { RulePackId } from './rule-pack.ts';
import type { Status } from './stage.ts';
import type { Ref, VerbInput } from './verb.ts';

/** A running, stopped or finished clock of a case. `dates` is missing only between deciding and recording. */
export interface Clock extends Omit<DeadlineFacts, 'why'> {
  state: 'running' | 'paused' | 'met' | 'cancelled' | 'passed';
  /** A narrow end rang. */
  alarmed: boolean;
  /** The day of the last end that rang; missing where none did, or it was not kept. */
  alarmedOn?: CivilDate;
  /** True while something is still to be done for it, also after it passed. */
  owed: boolean;
  /** Met after its latest end. */
  late?: boolean;
  pausedFromOn?: CivilDate;
  /** seq of the event its dates rest on. */
  setBySeq: number;
}

export interface NoticeState extends NoticeFacts {
  state: 'queued' | 'sent' | 'delivered' | 'failed' | 'undeliverable';
  /** How many different channels were tried without success. */
  failures: number;
  /** Those channels; missing where none failed, or it was not kept. */
  failedOn?: readonly string[];
}

export interface Appraisal {
  agencyId?: string;
  costsAgreed: boolean;
  handedOverOn?: CivilDate;
}

/** A file that was checked; without an entry it is not, or its content is kept with the texts. */
export interface CaseFile {
  sha256: string;
  state: 'sealed' | 'refused' | 'voided';
  held: boolean;
}

export type Answer = 'none' | 'given' | 'declined';

/** All that decides what may happen next; always fold(events). Ids and codes only, no personal data. */
export interface CaseState {
  id: string;
  /** seq of the last event. */
  seq: number;
  /**
   * What ETag and If-Match speak of: seq of the last event that is more than delivery of a notice
   * (noticeSent, noticeDelivered, noticeFailed, and the clocks these meet do not advance it).
   */
  version: number;
  filed: EventFacts['complaintFiled'];
  filedAt: string;
  status: Status;
  merchantId?: string;
  candidates: readonly CandidateFact[];
  /** What the last routing found under each edition of the Order; missing in cases that were routed before it was kept. */
  underPack?: EventFacts['routeDecided']['underPack'];
  marks: readonly string[];
  similar: readonly string[];
  /** The accountable unit; never empty. */
  unitId: string;
  /** A route must be decided: after filing, and after a new respondent was named. */
  routeDue: boolean;
  /** Where returnToDispatcher goes: unit that dispatched the case, if any. */
  dispatcherUnitId?: string;
  handlerId?: string;
  rulePack?: RulePackId;
  firstReceivedAt?: string;
  receivedAt?: string;
  /** Day 0 of the term for acceptance of each authority that had the case and lost it, by unit; missing while none did. */
  receipts?: Readonly<Record<string, CivilDate>>;
  /** `receivedAt` as it was with each of these authorities; missing for those that lost the case before it was kept. */
  receiptInstants?: Readonly<Record<string, string>>;
  hops: number;
  /** The respondent was told of the case (ODR, the consumer's first offer, or acceptance). */
  respondentInformed: boolean;
  offerCount: number;
  openOffer?: { version: number; by: Party };
  identityState: 'unchecked' | 'asked' | 'supplied' | 'verified' | 'refused';
  identityAsked: boolean;
  usedOtherName: boolean;
  materialsMissing: readonly string[];
  materialsAsked: boolean;
  /** How often, from the second request on. */
  materialsRequests?: number;
  falseMaterialShown: boolean;
  consent: Record<Party, Answer>;
  entrustConsent: Record<Party, Answer>;
  acceptedOn?: CivilDate;
  entrustedTo?: string;
  /** Last day of the mandate, where one was set. */
  entrustedUntilOn?: CivilDate;
  session?: EventFacts['mediationScheduled'] & { heldOrMissed: boolean };
  /** Who missed a notified session without good reason. */
  missedBy: readonly Party[];
  /** The latest record says that no agreement is possible, and by whose word. */
  recordFailedBy?: Party | 'both';
  hasRecord: boolean;
  appraisal?: Appraisal;
  recusal?: { personId: string; by: Party | 'self' };
  recusedPersonIds: readonly string[];
  superiorAsked: boolean;
  draft?: { verb: 'refuseComplaint' | 'endMediation'; reason: Ref; ground?: string; by: string };
  /** Why status 11 came about. */
  endingDue?: 'withdrawn' | 'settled';
  agreement?: VerbInput['recordAgreement'] & { sealed: boolean };
  outcome?: Outcome;
  decidedOn?: CivilDate;
  clocks: Partial<Record<ClockKey, Clock>>;
  notices: Readonly<Record<string, NoticeState>>;
  /** By id; missing in cases that have none. */
  files?: Readonly<Record<string, CaseFile>>;
  closedOn?: CivilDate;
  rated: boolean;
}
