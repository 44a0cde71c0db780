import type { CivilDate } from './civil-date.ts';
import type { Party, Via } from './role.ts';
import type { RulePackId } from './rule-pack.ts';

/** A stored text, file or document: its id and the SHA-256 of its content (hex). Never the content itself. */
export interface Ref {
  id: string;
  sha256: string;
}

/** Set when an officer enters what a party said, wrote or brought: the party, the way, and the record of it. */
export interface OnWord {
  onWordOf?: { party: Party; via: Via; record: Ref };
}

export type OfferKind = 'refund' | 'replace' | 'repair' | 'redo' | 'return' | 'make-up-quantity' | 'compensate' | 'apologise' | 'other';

/** What a decision of refusal or ending rests on: the ground's code in the pack and what that ground asks for. */
export interface GroundInput {
  ground: string;
  reason: Ref;
  evidence: readonly Ref[];
  /** Law, regulation or rule named for a ground that asks for one (16.1, 16.7, 23.8). */
  citation?: Ref;
  /** 16.2: which body accepted or handled the dispute, and its decision. */
  handledBy?: { bodyId: string; decision: Ref };
  /** 16.3: notes on the factors of Art. 17, each its own. */
  factorNotes?: readonly { factor: 'F1' | 'F2' | 'F3' | 'F4' | 'F5'; note: Ref }[];
  /** 16.4: first day on which the three years are over on every reading, worked out from the calendar by the caller. */
  limitOverFrom?: CivilDate;
  /** 16.5: the material shown to be false. */
  falseMaterial?: Ref;
  /** 23.6: the Art. 16 item (or "42") that came to light. */
  article?: string;
  /** 23.4: both were asked to go on without appraisal and both said so. */
  bothAskedToGoOn?: boolean;
}

/** One entry per verb of a case. Texts and files are refs; nothing here is a free string. */
export interface VerbInput {
  dispatchCase: { unitId: string; bodyId?: string; reason: Ref; newAuthority: boolean; sameProvince: boolean; candidate: boolean };
  returnToDispatcher: { reason: Ref; dispatcherUnitId: string };
  claimCase: object;
  assignHandler: { officerId: string };
  takeOverCase: { unitId: string; reason: Ref };
  askSuperior: { reason: Ref };
  decideSuperiorRequest: { take: boolean; reason: Ref; unitId: string };
  replyAsMerchant: { message: Ref };
  replyAsConsumer: { message: Ref };
  offerSettlement: OnWord & { by: Party; kind: OfferKind; amountFen?: number; performOn?: CivilDate; performed: boolean; terms: Ref };
  rejectSettlement: OnWord & { by: Party; version: number };
  retractOffer: OnWord & { by: Party; version: number };
  acceptSettlement: OnWord & { by: Party; version: number };
  escalate: OnWord & { reason?: Ref };
  declareNotRespondent: { reason: Ref };
  withdraw: OnWord & { reason?: Ref };
  addEvidence: { file: Ref; kind: 'receipt' | 'chat' | 'photo' | 'contract' | 'video' | 'document' | 'other' };
  requestIdentityProof: { letter: Ref };
  supplyIdentityProof: OnWord & { files: readonly Ref[] };
  verifyIdentity: { result: 'verified' | 'notProven' | 'usedOtherName' };
  recordIdentityRefusal: { statement: Ref };
  requestMaterials: { items: readonly string[]; letter: Ref };
  supplyMaterials: OnWord & { items: readonly string[]; texts: readonly Ref[]; files: readonly Ref[]; respondentId?: string };
  /** `acceptedElsewhere`: another case about the same dispute was accepted, or is being so now; established by the caller. */
  acceptComplaint: { acceptedElsewhere: boolean };
  refuseComplaint: GroundInput;
  submitForApproval: { verb: 'refuseComplaint' | 'endMediation'; reason: Ref; ground?: string };
  returnDraft: { note: Ref };
  consentToMediation: OnWord & { by: Party };
  declineMediation: OnWord & { by: Party; reason?: Ref };
  consentToEntrust: OnWord & { by: Party; agrees: boolean };
  entrustMediation: { bodyId: string; scope: Ref; untilOn?: CivilDate; bodyLawful: boolean };
  recallEntrustment: { reason: Ref };
  /** `earliestOn` = first lawful day of an on-site session (third working day after the notice is over), `staff` = all leaders are staff: both established by the caller. */
  scheduleMediation: {
    at: string;
    mode: 'on-site' | 'remote';
    place?: Ref;
    mediatorIds: readonly string[];
    bothAgreed?: boolean;
    earliestOn: CivilDate;
    staff: boolean;
  };
  recordMediation: {
    record: Ref;
    result: 'continuing' | 'agreed' | 'failed';
    failedBy?: Party;
    absent: readonly Party[];
    absentWithReason?: boolean;
  };
  agreeAppraiser: { agencyId: string; statements: Readonly<Record<Party, Ref>> };
  appointAppraiser: { agencyId: string; reason: Ref };
  agreeAppraisalCosts: { complainantShare: number; statements: Readonly<Record<Party, Ref>> };
  pauseForAppraisal: { handedOverOn: CivilDate; proof: Ref };
  resumeMediation: { resultOn: CivilDate; proof: Ref };
  requestRecusal: OnWord & { by: Party; personId: string; reason: Ref };
  declareConflict: { personId: string; reason: Ref };
  decideRecusal: { upheld: boolean; replacementId?: string; reason: Ref };
  recordAgreement: {
    mode: 'on-site' | 'remote';
    form: 'document' | 'performed' | 'waived' | 'record';
    terms: Ref;
    signatures?: Partial<Record<Party, Ref>>;
    waivers?: Partial<Record<Party, Ref>>;
    proof?: Ref;
  };
  sealAgreement: { document: Ref };
  endMediation: GroundInput;
  notifyParty: {
    noticeId: string;
    channel: 'internet' | 'phone' | 'sms' | 'email' | 'letter' | 'counter';
    result: 'sent' | 'undeliverable';
    proof: Ref;
  };
  followUp: { result: 'reached' | 'not-reached' | 'performed' | 'not-performed'; note?: Ref };
  spotCheck: { result: 'in-order' | 'not-in-order'; note?: Ref };
  rateHandling: { solved: boolean; score: 1 | 2 | 3 | 4 | 5; note?: Ref };
  repinRulePack: { rulePack: RulePackId; reason: Ref };
}

export type Verb = keyof VerbInput;

/** Names that later parts of the product will use; they exist so that nothing else takes them. */
export const reservedVerbs = [
  'splitSubmission',
  'joinComplaints',
  'electRepresentatives',
  'consentAsRepresented',
  'recordClue',
  'referToPolice',
  'restrictCase',
  'redirectMatter',
  'openAuthorityDispute',
  'publishComplaint',
  'urgeCase',
] as const;
