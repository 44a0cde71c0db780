import type { CaseState, Clock } from '../../domain/case.ts';
import type { Actor } from '../../domain/role.ts';
import type { Status } from '../../domain/stage.ts';
import type { Verb } from '../../domain/verb.ts';
import type { NextStep } from '../../openapi/generated/types.ts';
import { isParty, seesClock } from './event-audience.ts';
import type { Local } from './local-text.ts';
import { statusForParties } from './status-label.ts';

interface Step {
  /** Most fitting first. */
  verbs: readonly Verb[];
  /** What is waited for, said to everybody. */
  waiting: Local;
}

const steps: Readonly<Record<Status, Step>> = {
  filed: {
    verbs: [],
    waiting: { zh: '系统正在登记，随后确定有处理权限的部门', en: 'Being registered; then the competent authority is determined' },
  },
  'awaiting-dispatch': {
    verbs: ['dispatchCase'],
    waiting: { zh: '等待分派至有处理权限的部门（第四十一条）', en: 'Waiting to be dispatched to the competent authority (Art. 41)' },
  },
  negotiating: {
    verbs: ['acceptSettlement', 'offerSettlement', 'replyAsMerchant'],
    waiting: {
      zh: '企业与投诉人协商中；投诉人可以随时转监管部门',
      en: 'The parties are negotiating; the complainant may turn to the authority on any day',
    },
  },
  'odr-lapsed': {
    verbs: ['escalate'],
    waiting: {
      zh: '协商期满，等待投诉人选择；不答复将自动转监管部门',
      en: 'The negotiation ended; the complainant chooses, silence takes the case to the authority',
    },
  },
  'awaiting-acceptance': {
    verbs: ['claimCase', 'acceptComplaint', 'supplyMaterials', 'supplyIdentityProof'],
    waiting: {
      zh: '等待作出受理或者不予受理的决定并告知（第十五条）',
      en: 'Waiting for the decision on acceptance and its notice (Art. 15)',
    },
  },
  accepted: {
    verbs: ['consentToMediation'],
    waiting: {
      zh: '已受理，征询双方是否同意调解（第十八条）',
      en: 'Accepted; both parties are asked whether they consent to mediation (Art. 18)',
    },
  },
  mediating: {
    verbs: ['recordMediation', 'scheduleMediation', 'acceptSettlement'],
    waiting: { zh: '调解进行中', en: 'Mediation is under way' },
  },
  entrusted: {
    verbs: ['recordMediation', 'scheduleMediation'],
    waiting: { zh: '受委托组织正在调解（第十九条）', en: 'The entrusted body mediates (Art. 19)' },
  },
  appraising: {
    verbs: ['resumeMediation'],
    waiting: {
      zh: '等待鉴定、检测结果，期间不计入调解期限（第二十二条）',
      en: 'Waiting for the appraisal, which does not count towards the term (Art. 22)',
    },
  },
  'recusal-pending': {
    verbs: ['decideRecusal'],
    waiting: { zh: '等待作出是否回避的决定（第二十一条）', en: 'Waiting for the decision on recusal (Art. 21)' },
  },
  'ending-due': {
    verbs: ['endMediation', 'submitForApproval'],
    waiting: { zh: '等待作出终止调解决定（第二十三条第一项）', en: 'Waiting for the decision to end mediation (Art. 23(1))' },
  },
  closing: {
    verbs: ['sealAgreement', 'notifyParty'],
    waiting: { zh: '已作出决定，正在告知当事人', en: 'Decided; the parties are being told' },
  },
  closed: { verbs: ['rateHandling', 'followUp'], waiting: { zh: '已办结，回访期内', en: 'Closed; within the follow-up window' } },
  archived: { verbs: [], waiting: { zh: '已归档', en: 'Archived' } },
};

function endsFirst(actor: Actor, c: CaseState): string | undefined {
  const open = Object.values(c.clocks).filter((clock: Clock) => clock.owed && clock.state !== 'paused' && seesClock(actor, clock.key));
  return open
    .flatMap((clock) => clock.dates?.dueOn ?? [])
    .toSorted()
    .at(0);
}

/** What the case waits for, as far as the reader follows it, and which of the reader's own verbs would take it on. */
export function nextStep(actor: Actor, c: CaseState, allowed: readonly Verb[]): NextStep {
  const { verbs, waiting } = steps[isParty(actor) ? statusForParties(c.status) : c.status];
  const verb = verbs.find((candidate) => allowed.includes(candidate));
  const dueOn = endsFirst(actor, c);
  return { why: waiting, ...(verb && { verb }), ...(dueOn !== undefined && { dueOn }) };
}
