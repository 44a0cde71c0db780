import type { CaseView } from '../../../openapi/generated/types.ts';
import type { Field, FieldTable } from './field.ts';
import { groundNeeds } from './ground-need.ts';

const required = { required: true } as const;
const reason = { kind: 'text', label: 'field.reason', required: true } as const;
const optionalReason: Field = { kind: 'text', label: 'field.reason' };
const openVersion = {
  kind: 'offer',
  label: 'field.version',
  required: true,
  initialFrom: (view: CaseView) => view.openOffer?.version,
} as const;

/** Every decision on a ground asks for the same things, as far as the chosen ground needs them. */
const groundFields = {
  reason: { ...reason, label: 'field.groundReason', initialFrom: (view: CaseView) => view.draft?.reason },
  citation: { kind: 'text', label: 'field.citation', when: groundNeeds('citation'), ...required },
  handledBy: { kind: 'handledBy', label: 'field.handledBy', when: groundNeeds('bodyAndDecision'), ...required },
  factorNotes: { kind: 'factorNotes', label: 'field.factors', when: groundNeeds('factors'), ...required },
  falseMaterial: { kind: 'file', label: 'field.falseMaterial', when: groundNeeds('materialsOrFalse') },
  article: { kind: 'ground', of: 'discovered', label: 'field.article', when: groundNeeds('article16or42', 'article15'), ...required },
  bothAskedToGoOn: { kind: 'flag', label: 'field.bothAskedToGoOn', when: groundNeeds('costsNotAgreed') },
  evidence: { kind: 'files', label: 'field.evidence', initial: [], requiredWhen: groundNeeds('evidence'), ...required },
} as const;

const draftGround = { initialFrom: (view: CaseView) => view.draft?.ground } as const;
const partyTexts = { kind: 'partyTexts', label: 'field.statement', ...required } as const;

/** What each verb asks for. Keys are the properties of its body in the contract. */
export const verbFields: FieldTable = {
  dispatchCase: {
    unitId: { kind: 'unit', label: 'field.unit', ...required },
    bodyId: { kind: 'body', bodies: 'mediation', label: 'field.body' },
    reason,
  },
  returnToDispatcher: { reason },
  claimCase: {},
  assignHandler: { officerId: { kind: 'officer', role: 'handler', label: 'field.officer', ...required } },
  takeOverCase: { reason },
  askSuperior: { reason },
  decideSuperiorRequest: { take: { kind: 'answer', label: 'field.take', ...required }, reason },
  replyAsMerchant: { message: { kind: 'text', label: 'field.message', ...required } },
  replyAsConsumer: { message: { kind: 'text', label: 'field.message', ...required } },
  offerSettlement: {
    kind: { kind: 'choice', list: 'offerKind', label: 'field.kind', ...required },
    amountFen: { kind: 'yuan', label: 'field.amount' },
    performOn: { kind: 'date', label: 'field.performOn' },
    performed: { kind: 'flag', label: 'field.performed', initial: false, ...required },
    terms: { kind: 'text', label: 'field.terms', ...required },
  },
  rejectSettlement: { version: openVersion },
  retractOffer: { version: openVersion },
  acceptSettlement: { version: openVersion },
  escalate: { reason: optionalReason },
  declareNotRespondent: { reason },
  withdraw: { reason: optionalReason },
  addEvidence: {
    kind: { kind: 'choice', list: 'evidenceKind', label: 'field.category', ...required },
    // What a file is decides who will see it, so that is said before it is stored.
    file: { kind: 'file', label: 'field.file', when: ({ kind }) => kind !== undefined, ...required },
  },
  requestIdentityProof: { letter: { kind: 'text', label: 'field.letter', ...required } },
  supplyIdentityProof: { files: { kind: 'files', label: 'field.files', ...required } },
  verifyIdentity: { result: { kind: 'choice', list: 'identityResult', label: 'field.result', ...required } },
  recordIdentityRefusal: { statement: { kind: 'text', label: 'field.statement', ...required } },
  requestMaterials: {
    items: { kind: 'materials', label: 'field.items', initialFrom: (view) => view.materialsMissing, ...required },
    letter: { kind: 'text', label: 'field.letter', ...required },
  },
  supplyMaterials: {
    items: { kind: 'materials', label: 'field.items', initialFrom: (view) => view.materialsMissing, ...required },
    texts: { kind: 'texts', label: 'field.texts', initial: [], requiredWhen: () => false, ...required },
    files: { kind: 'files', label: 'field.files', initial: [], requiredWhen: () => false, ...required },
  },
  acceptComplaint: {},
  refuseComplaint: { ground: { kind: 'ground', of: 'refusal', label: 'field.ground', ...draftGround, ...required }, ...groundFields },
  submitForApproval: {
    verb: {
      kind: 'choice',
      list: 'draftVerb',
      label: 'field.verb',
      ...required,
      initialFrom: (view) => (view.status === 'awaiting-acceptance' ? 'refuseComplaint' : 'endMediation'),
    },
    ground: { kind: 'ground', of: 'draft', label: 'field.ground', required: true },
    reason,
  },
  returnDraft: { note: { kind: 'text', label: 'field.note', ...required } },
  consentToMediation: {},
  declineMediation: { reason: optionalReason },
  consentToEntrust: { agrees: { kind: 'answer', label: 'field.agrees', ...required } },
  entrustMediation: {
    bodyId: { kind: 'body', bodies: 'mediation', label: 'field.body', ...required },
    scope: { kind: 'text', label: 'field.scope', ...required },
    untilOn: { kind: 'date', label: 'field.untilOn' },
  },
  recallEntrustment: { reason },
  scheduleMediation: {
    at: { kind: 'instant', label: 'field.at', ...required },
    mode: { kind: 'choice', list: 'sessionMode', label: 'field.mode', ...required },
    place: { kind: 'text', label: 'field.place' },
    mediatorIds: {
      kind: 'officers',
      role: 'handler',
      label: 'field.mediatorIds',
      initialFrom: (view) => (view.handler ? [view.handler.id] : []),
      ...required,
    },
    bothAgreed: { kind: 'flag', label: 'field.bothAgreed', when: ({ mode }) => mode === 'on-site' },
  },
  recordMediation: {
    result: { kind: 'choice', list: 'mediationResult', label: 'field.result', ...required },
    failedBy: { kind: 'choice', list: 'party', label: 'field.failedBy', when: ({ result }) => result === 'failed', required: true },
    absent: { kind: 'parties', label: 'field.absent', initial: [], requiredWhen: () => false, ...required },
    absentWithReason: { kind: 'flag', label: 'field.absentWithReason', when: ({ absent }) => Array.isArray(absent) && absent.length > 0 },
    record: { kind: 'text', label: 'field.record', ...required },
  },
  agreeAppraiser: { agencyId: { kind: 'body', bodies: 'appraisal', label: 'field.agencyId', ...required }, statements: partyTexts },
  appointAppraiser: { agencyId: { kind: 'body', bodies: 'appraisal', label: 'field.agencyId', ...required }, reason },
  agreeAppraisalCosts: { complainantShare: { kind: 'share', label: 'field.complainantShare', ...required }, statements: partyTexts },
  pauseForAppraisal: {
    handedOverOn: { kind: 'date', label: 'field.handedOverOn', ...required },
    proof: { kind: 'file', label: 'field.proof', ...required },
  },
  resumeMediation: {
    resultOn: { kind: 'date', label: 'field.resultOn', ...required },
    proof: { kind: 'file', label: 'field.proof', ...required },
  },
  requestRecusal: { personId: { kind: 'person', label: 'field.person', ...required }, reason },
  declareConflict: { reason },
  decideRecusal: {
    upheld: { kind: 'answer', label: 'field.upheld', ...required },
    replacementId: { kind: 'officer', role: 'handler', label: 'field.replacement', when: ({ upheld }) => upheld === true, required: true },
    reason,
  },
  recordAgreement: {
    mode: { kind: 'choice', list: 'sessionMode', label: 'field.mode', ...required },
    form: { kind: 'choice', list: 'agreementForm', label: 'field.form', ...required },
    terms: { kind: 'text', label: 'field.terms', ...required },
    signatures: { kind: 'partyFiles', label: 'field.signatures', when: ({ form }) => form === 'document', required: true },
    waivers: { kind: 'partyTexts', label: 'field.waivers', when: ({ form }) => form === 'waived', required: true },
    proof: { kind: 'file', label: 'field.proof', when: ({ form }) => form === 'performed', required: true },
  },
  sealAgreement: { document: { kind: 'file', label: 'field.document', ...required } },
  endMediation: { ground: { kind: 'ground', of: 'ending', label: 'field.ground', ...draftGround, ...required }, ...groundFields },
  notifyParty: {
    noticeId: { kind: 'notice', label: 'field.notice', ...required },
    channel: { kind: 'choice', list: 'noticeChannel', label: 'field.channel', ...required },
    result: { kind: 'choice', list: 'noticeResult', label: 'field.result', ...required },
    proof: { kind: 'text', label: 'field.proof', ...required },
  },
  followUp: {
    result: { kind: 'choice', list: 'followUpResult', label: 'field.result', ...required },
    note: { kind: 'text', label: 'field.note' },
  },
  spotCheck: {
    result: { kind: 'choice', list: 'spotCheckResult', label: 'field.result', ...required },
    note: { kind: 'text', label: 'field.note' },
  },
  rateHandling: {
    solved: { kind: 'answer', label: 'field.solved', ...required },
    score: { kind: 'score', label: 'field.score', ...required },
    note: { kind: 'text', label: 'field.note' },
  },
  repinRulePack: {
    rulePack: { kind: 'rulePack', label: 'field.rulePack', ...required },
    reason,
    secondPerson: { kind: 'secondPerson', label: 'field.secondPerson', ...required },
  },
};
