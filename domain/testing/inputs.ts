import type { CaseState } from '../case.ts';
import { addDays, type CivilDate, civilDateOf } from '../civil-date.ts';
import type { Party } from '../role.ts';
import { rulePack } from '../rule-pack.ts';
import type { GroundInput, OnWord, Verb, VerbInput } from '../verb.ts';
import { ref } from './refs.ts';

/** A whole number from 0 to n - 1. */
export type Pick = (n: number) => number;

interface Scene {
  c: CaseState;
  /** Case time. */
  at: string;
  today: CivilDate;
  pick: Pick;
  /** The party that acts, or that an officer enters the word of. */
  by: Party;
  /** Set when an officer enters a party's word. */
  word: OnWord;
}

type Makers = { readonly [V in Verb]: (scene: Scene) => VerbInput[V] };

const both = { complainant: ref('complainant'), respondent: ref('respondent') };

function one<T>(pick: Pick, list: readonly [T, ...T[]]): T {
  return list[pick(list.length)] ?? list[0];
}

/** Mostly what the ground asks for, at times not: the table has to say no then. */
function ground({ c, pick, today }: Scene, kind: 'refusalGrounds' | 'endingGrounds'): GroundInput {
  const grounds = rulePack(pick(20) === 0 ? 'order-20' : (c.rulePack ?? 'order-121'))[kind];
  const code = grounds[pick(grounds.length)]?.code ?? 'none';
  const plain: GroundInput = { ground: code, reason: ref('reason'), evidence: [ref('file')] };
  if (pick(5) === 0) return plain;
  return {
    ...plain,
    citation: ref('law'),
    handledBy: { bodyId: 'court-1', decision: ref('decision') },
    factorNotes: [{ factor: 'F1', note: ref('note') }],
    limitOverFrom: addDays(today, pick(3) - 1),
    article: kind === 'endingGrounds' && c.rulePack === 'order-20' ? '15.3' : '16.3',
    bothAskedToGoOn: true,
  };
}

function session({ pick, today, c }: Scene): VerbInput['scheduleMediation'] {
  return {
    at: `${addDays(today, pick(10))}T01:00:00.000Z`,
    mode: one(pick, ['on-site', 'remote']),
    mediatorIds: [c.handlerId ?? 'handler-1'],
    bothAgreed: pick(2) === 0,
    earliestOn: addDays(today, 4),
    staff: true,
  };
}

function agreement({ c, pick }: Scene): VerbInput['recordAgreement'] {
  return {
    mode: pick(4) === 0 ? 'on-site' : (c.session?.mode ?? 'remote'),
    form: one(pick, ['document', 'document', 'document', 'document', 'performed', 'waived', 'record']),
    terms: ref('terms'),
    signatures: pick(5) === 0 ? { complainant: ref('one-sided') } : both,
    waivers: pick(5) === 0 ? { complainant: ref('one-sided') } : both,
    proof: ref('receipt'),
  };
}

function offerVersion({ c, pick }: Scene): number {
  return pick(6) === 0 ? c.offerCount - 1 : (c.openOffer?.version ?? 0);
}

function aNotice({ c, pick }: Scene): string {
  const notices = Object.values(c.notices).filter(({ to }) => to === 'complainant' || to === 'respondent' || pick(8) === 0);
  const open = notices.filter(({ state }) => state !== 'sent' && state !== 'delivered');
  const from = open.length > 0 ? open : notices;
  return from[pick(from.length)]?.noticeId ?? 'none';
}

const makers: Makers = {
  dispatchCase: ({ pick }) => ({
    unitId: one(pick, ['unit-1', 'unit-2']),
    reason: ref('reason'),
    newAuthority: pick(2) === 0,
    sameProvince: true,
    candidate: pick(8) !== 0,
  }),
  returnToDispatcher: ({ c }) => ({ reason: ref('reason'), dispatcherUnitId: c.dispatcherUnitId ?? 'unit-0' }),
  claimCase: () => ({}),
  assignHandler: ({ pick }) => ({ officerId: one(pick, ['handler-1', 'handler-2']) }),
  takeOverCase: () => ({ unitId: 'unit-above', reason: ref('reason') }),
  askSuperior: () => ({ reason: ref('reason') }),
  decideSuperiorRequest: ({ pick }) => ({ take: pick(2) === 0, reason: ref('reason'), unitId: 'unit-above' }),
  replyAsMerchant: () => ({ message: ref('message') }),
  replyAsConsumer: () => ({ message: ref('message') }),
  offerSettlement: ({ by, word, pick }) => ({ ...word, by, kind: 'refund', amountFen: pick(9000), performed: false, terms: ref('terms') }),
  rejectSettlement: (scene) => ({ ...scene.word, by: scene.by, version: offerVersion(scene) }),
  retractOffer: (scene) => ({ ...scene.word, by: scene.by, version: offerVersion(scene) }),
  acceptSettlement: (scene) => ({ ...scene.word, by: scene.by, version: offerVersion(scene) }),
  escalate: ({ word }) => word,
  declareNotRespondent: () => ({ reason: ref('reason') }),
  withdraw: ({ word }) => word,
  addEvidence: () => ({ file: ref('file'), kind: 'receipt' }),
  requestIdentityProof: () => ({ letter: ref('letter') }),
  supplyIdentityProof: ({ word }) => ({ ...word, files: [ref('card')] }),
  verifyIdentity: ({ pick }) => ({ result: one(pick, ['verified', 'notProven', 'usedOtherName']) }),
  recordIdentityRefusal: () => ({ statement: ref('statement') }),
  requestMaterials: () => ({ items: ['complainant-address'], letter: ref('letter') }),
  supplyMaterials: ({ word, pick }) => ({
    ...word,
    items: pick(3) === 0 ? [] : ['complainant-address'],
    texts: [],
    files: [],
    ...(pick(5) === 0 && { respondentId: 'merchant-2' }),
  }),
  acceptComplaint: () => ({ acceptedElsewhere: false }),
  refuseComplaint: (scene) => ground(scene, 'refusalGrounds'),
  submitForApproval: ({ c }) => ({ verb: c.status === 'awaiting-acceptance' ? 'refuseComplaint' : 'endMediation', reason: ref('reason') }),
  returnDraft: () => ({ note: ref('note') }),
  consentToMediation: ({ by, word }) => ({ ...word, by }),
  declineMediation: ({ by, word }) => ({ ...word, by }),
  consentToEntrust: ({ by, word, pick }) => ({ ...word, by, agrees: pick(4) !== 0 }),
  entrustMediation: () => ({ bodyId: 'body-1', scope: ref('scope'), bodyLawful: true }),
  recallEntrustment: () => ({ reason: ref('reason') }),
  scheduleMediation: session,
  recordMediation: ({ pick, by }) => ({
    record: ref('record'),
    result: one(pick, ['continuing', 'agreed', 'failed']),
    failedBy: by,
    absent: pick(4) === 0 ? ['respondent'] : [],
  }),
  agreeAppraiser: () => ({ agencyId: 'agency-1', statements: both }),
  appointAppraiser: () => ({ agencyId: 'agency-2', reason: ref('reason') }),
  agreeAppraisalCosts: ({ pick }) => ({ complainantShare: pick(101), statements: both }),
  pauseForAppraisal: ({ today, pick }) => ({ handedOverOn: addDays(today, pick(3) === 0 ? -pick(4) : 0), proof: ref('proof') }),
  resumeMediation: ({ c, today, pick }) => ({
    resultOn: pick(4) === 0 ? (c.appraisal?.handedOverOn ?? today) : addDays(today, -pick(3)),
    proof: ref('proof'),
  }),
  requestRecusal: ({ c, by, word }) => ({ ...word, by, personId: c.handlerId ?? 'handler-1', reason: ref('reason') }),
  declareConflict: ({ c }) => ({ personId: c.handlerId ?? 'handler-1', reason: ref('reason') }),
  decideRecusal: ({ c, pick }) => ({
    upheld: pick(2) === 0,
    replacementId: c.recusal?.personId === 'handler-1' ? 'handler-2' : 'handler-1',
    reason: ref('reason'),
  }),
  recordAgreement: agreement,
  sealAgreement: () => ({ document: ref('document') }),
  endMediation: (scene) => ground(scene, 'endingGrounds'),
  notifyParty: (scene) => ({
    noticeId: aNotice(scene),
    channel: one(scene.pick, ['letter', 'phone', 'sms']),
    result: one(scene.pick, ['sent', 'sent', 'undeliverable']),
    proof: ref('proof'),
  }),
  followUp: () => ({ result: 'reached' }),
  spotCheck: () => ({ result: 'in-order' }),
  rateHandling: () => ({ solved: true, score: 5 }),
  repinRulePack: ({ c }) => ({ rulePack: c.rulePack === 'order-121' ? 'order-20' : 'order-121', reason: ref('reason') }),
};

/** An input of a verb that fits the case as it stands, mostly lawful. */
export function inputFor<V extends Verb>(verb: V, c: CaseState, at: string, actorKind: string, pick: Pick): VerbInput[V] {
  const isParty = actorKind === 'consumer' || actorKind === 'merchant-agent';
  const by: Party = isParty ? (actorKind === 'consumer' ? 'complainant' : 'respondent') : one(pick, ['complainant', 'respondent']);
  const word: OnWord = isParty ? {} : { onWordOf: { party: by, via: 'phone', record: ref('call') } };
  return makers[verb]({ c, at, today: civilDateOf(at), pick, by, word });
}
