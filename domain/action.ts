import type { Status } from './stage.ts';
import { statuses } from './stage.ts';
import type { Verb } from './verb.ts';

/**
 * C complainant; M agent of the respondent; H handler of the case; U officer of the accountable unit;
 * P approver of that unit or one above, never the handler; D dispatcher of the receiving unit or its superior;
 * S approver of a superior; E staff of the entrusted body; V supervisor; A administrator with a second person.
 */
export type Relation = 'C' | 'M' | 'H' | 'U' | 'P' | 'D' | 'S' | 'E' | 'V' | 'A';

/** T0 at once; T1 a form; T2 consequences shown and confirmed; T3 a second person. */
export type Tier = 0 | 1 | 2 | 3;

export interface Action {
  readonly zh: string;
  readonly en: string;
  readonly who: readonly Relation[];
  readonly from: readonly Status[];
  readonly tier: Tier;
  /** Article of Order 121, empty where it is practice. */
  readonly article: string;
  /** The handler may enter it on a party's recorded word. */
  readonly onWord?: true;
  /** Ends or refuses something: shown last, outlined in red. */
  readonly destructive?: true;
}

/** Statuses by number, both ends included. */
function range(first: number, last: number): readonly Status[] {
  return statuses.slice(first - 1, last);
}

/** What may happen, by whom, in which statuses: the one table the workflow, the API, the console and the tests ask. */
export const actionTable: Readonly<Record<Verb, Action>> = {
  dispatchCase: { zh: '分派', en: 'Dispatch', who: ['D'], from: range(2, 2), tier: 1, article: '41.1' },
  returnToDispatcher: { zh: '退回分派', en: 'Return to dispatcher', who: ['H'], from: range(5, 5), tier: 2, article: '41.3' },
  claimCase: { zh: '认领', en: 'Claim', who: ['U'], from: range(5, 12), tier: 0, article: '' },
  assignHandler: { zh: '指派', en: 'Assign handler', who: ['P'], from: range(5, 12), tier: 1, article: '' },
  takeOverCase: { zh: '提级办理', en: 'Take over', who: ['S'], from: [...range(2, 2), ...range(5, 10)], tier: 2, article: '13.5' },
  askSuperior: { zh: '报请上级', en: 'Ask the superior', who: ['H'], from: range(5, 10), tier: 2, article: '13.6' },
  decideSuperiorRequest: { zh: '批复报请', en: 'Decide the request', who: ['S'], from: range(5, 10), tier: 2, article: '13.6' },
  replyAsMerchant: { zh: '回复', en: 'Reply', who: ['M'], from: range(3, 10), tier: 1, article: '6' },
  replyAsConsumer: { zh: '回复企业', en: 'Reply to the business', who: ['C'], from: range(3, 10), tier: 1, article: '6' },
  offerSettlement: {
    zh: '提出方案',
    en: 'Offer a settlement',
    who: ['M', 'C'],
    from: range(2, 10),
    tier: 1,
    article: '18.2',
    onWord: true,
  },
  rejectSettlement: {
    zh: '不接受方案',
    en: 'Reject the offer',
    who: ['M', 'C'],
    from: range(2, 10),
    tier: 1,
    article: '18.2',
    onWord: true,
  },
  retractOffer: { zh: '撤回方案', en: 'Retract the offer', who: ['M', 'C'], from: range(2, 10), tier: 1, article: '18.2', onWord: true },
  acceptSettlement: { zh: '接受方案', en: 'Accept the offer', who: ['M', 'C'], from: range(2, 10), tier: 2, article: '18.2', onWord: true },
  escalate: { zh: '转监管部门', en: 'Take to the authority', who: ['C'], from: range(3, 4), tier: 1, article: '6', onWord: true },
  declareNotRespondent: {
    zh: '非本企业',
    en: 'Not our business',
    who: ['M'],
    from: range(3, 3),
    tier: 2,
    article: '13',
    destructive: true,
  },
  withdraw: { zh: '撤回投诉', en: 'Withdraw', who: ['C'], from: range(1, 10), tier: 2, article: '23.1', onWord: true, destructive: true },
  addEvidence: { zh: '补充材料', en: 'Add evidence', who: ['C', 'M', 'H', 'E'], from: range(1, 12), tier: 1, article: '10' },
  requestIdentityProof: { zh: '要求身份证明', en: 'Ask for proof of identity', who: ['H'], from: range(5, 9), tier: 1, article: '10.3' },
  supplyIdentityProof: {
    zh: '提交身份证明',
    en: 'Supply proof of identity',
    who: ['C'],
    from: range(5, 10),
    tier: 1,
    article: '10.3',
    onWord: true,
  },
  verifyIdentity: { zh: '核验身份', en: 'Verify identity', who: ['H'], from: range(5, 10), tier: 1, article: '10.3' },
  recordIdentityRefusal: {
    zh: '记录拒绝核验',
    en: 'Record refusal to be identified',
    who: ['H', 'C'],
    from: range(5, 9),
    tier: 2,
    article: '16.6',
  },
  requestMaterials: { zh: '要求补正', en: 'Ask for missing materials', who: ['H'], from: range(5, 5), tier: 1, article: '16.5' },
  supplyMaterials: { zh: '补交材料', en: 'Supply materials', who: ['C'], from: range(5, 5), tier: 1, article: '10.1', onWord: true },
  acceptComplaint: { zh: '受理', en: 'Accept', who: ['H'], from: range(5, 5), tier: 1, article: '15.1' },
  refuseComplaint: { zh: '不予受理', en: 'Refuse', who: ['P', 'H'], from: range(5, 5), tier: 2, article: '15.2', destructive: true },
  submitForApproval: { zh: '报批', en: 'Submit for approval', who: ['H'], from: [...range(5, 9), ...range(11, 11)], tier: 1, article: '' },
  returnDraft: { zh: '退回修改', en: 'Return the draft', who: ['P'], from: [...range(5, 9), ...range(11, 11)], tier: 1, article: '' },
  consentToMediation: {
    zh: '同意调解',
    en: 'Consent to mediation',
    who: ['C', 'M'],
    from: range(5, 10),
    tier: 1,
    article: '18.1',
    onWord: true,
  },
  declineMediation: {
    zh: '不同意调解',
    en: 'Decline mediation',
    who: ['C', 'M'],
    from: range(5, 10),
    tier: 2,
    article: '18.1',
    onWord: true,
    destructive: true,
  },
  consentToEntrust: {
    zh: '答复委托调解',
    en: 'Answer on entrusting',
    who: ['C', 'M'],
    from: range(5, 10),
    tier: 1,
    article: '19.1',
    onWord: true,
  },
  entrustMediation: { zh: '委托调解', en: 'Entrust mediation', who: ['H'], from: range(7, 7), tier: 2, article: '19' },
  recallEntrustment: {
    zh: '收回委托',
    en: 'Recall the entrustment',
    who: ['H'],
    from: [...range(6, 6), ...range(8, 10)],
    tier: 2,
    article: '19.2',
  },
  scheduleMediation: { zh: '安排调解', en: 'Schedule a session', who: ['H', 'E'], from: range(7, 8), tier: 1, article: '20' },
  recordMediation: { zh: '调解记录', en: 'Record a session', who: ['H', 'E'], from: range(7, 9), tier: 1, article: '24.3' },
  agreeAppraiser: { zh: '确认鉴定机构', en: 'Record the agreed appraiser', who: ['H'], from: range(7, 8), tier: 1, article: '22.1' },
  appointAppraiser: { zh: '指定鉴定机构', en: 'Appoint the appraiser', who: ['H'], from: range(7, 8), tier: 2, article: '22.2' },
  agreeAppraisalCosts: { zh: '约定鉴定费用', en: 'Record the agreed costs', who: ['H'], from: range(7, 8), tier: 1, article: '22.3' },
  pauseForAppraisal: { zh: '送检停表', en: 'Pause for appraisal', who: ['H'], from: range(7, 8), tier: 2, article: '22.4' },
  resumeMediation: {
    zh: '恢复调解',
    en: 'Resume mediation',
    who: ['H'],
    from: [...range(6, 6), ...range(9, 10)],
    tier: 1,
    article: '22.4',
  },
  requestRecusal: { zh: '申请回避', en: 'Request recusal', who: ['C', 'M'], from: range(6, 9), tier: 1, article: '21', onWord: true },
  declareConflict: { zh: '主动回避', en: 'Declare a conflict', who: ['H', 'E'], from: range(6, 9), tier: 1, article: '21' },
  decideRecusal: { zh: '决定回避', en: 'Decide on recusal', who: ['P', 'S'], from: range(10, 10), tier: 2, article: '21.3' },
  recordAgreement: { zh: '达成协议', en: 'Record the agreement', who: ['H'], from: range(7, 9), tier: 2, article: '24' },
  sealAgreement: { zh: '加盖印章', en: 'Seal the agreement', who: ['P'], from: range(12, 12), tier: 2, article: '24.2' },
  endMediation: {
    zh: '终止调解',
    en: 'End mediation',
    who: ['P', 'H'],
    from: [...range(6, 9), ...range(11, 11)],
    tier: 2,
    article: '23',
    destructive: true,
  },
  notifyParty: { zh: '告知', en: 'Notify', who: ['H'], from: range(5, 13), tier: 2, article: '15' },
  followUp: { zh: '回访', en: 'Follow up', who: ['H'], from: range(13, 13), tier: 0, article: '26' },
  spotCheck: { zh: '抽查', en: 'Spot check', who: ['V'], from: range(13, 13), tier: 0, article: '26' },
  rateHandling: { zh: '评价', en: 'Rate the handling', who: ['C'], from: range(13, 13), tier: 1, article: '' },
  repinRulePack: { zh: '改定规则', en: 'Re-pin the rules', who: ['A'], from: [...range(2, 2), ...range(5, 11)], tier: 3, article: '46' },
};

export const verbs = Object.keys(actionTable) as readonly Verb[];
