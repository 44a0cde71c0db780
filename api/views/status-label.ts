import type { Outcome } from '../../domain/event.ts';
import { type Status, statusNumber } from '../../domain/stage.ts';
import type { Local } from './local-text.ts';

const labels: Readonly<Record<Status, Local>> = {
  filed: { zh: '已提交', en: 'Filed' },
  'awaiting-dispatch': { zh: '待分派', en: 'Awaiting dispatch' },
  negotiating: { zh: '企业协商中(ODR)', en: 'With the business (ODR)' },
  'odr-lapsed': { zh: '待消费者确认', en: "Awaiting the complainant's answer" },
  'awaiting-acceptance': { zh: '待受理', en: 'Awaiting acceptance' },
  accepted: { zh: '已受理', en: 'Accepted' },
  mediating: { zh: '调解中', en: 'In mediation' },
  entrusted: { zh: '委托调解', en: 'Mediation entrusted' },
  appraising: { zh: '鉴定检测中', en: 'Being appraised' },
  'recusal-pending': { zh: '回避审查中', en: 'Recusal under review' },
  'ending-due': { zh: '待终止调解', en: 'Mediation to be ended' },
  closing: { zh: '办结中', en: 'Closing' },
  closed: { zh: '已办结', en: 'Closed' },
  archived: { zh: '已归档', en: 'Archived' },
};

const identityAsked: Local = { zh: '待补正身份材料', en: 'Awaiting proof of identity' };
const materialsAsked: Local = { zh: '待补充材料', en: 'Awaiting materials' };
const refused: Local = { zh: '不予受理', en: 'Refused' };
const withdrawn: Local = { zh: '已撤回', en: 'Withdrawn' };

export interface LabelFacts {
  status: Status;
  flags: readonly string[];
  outcome?: Outcome['result'] | undefined;
}

/** Parties see the work of the authority as accepted or in mediation, whatever step it has reached. */
export function statusForParties(status: Status): Status {
  const number = statusNumber(status);
  return number >= 7 && number <= 11 ? 'mediating' : status;
}

/** What a status is called, with the flags and outcomes that give it a name of its own. */
export function statusLabel({ status, flags, outcome }: LabelFacts): Local {
  if (status === 'awaiting-acceptance' && flags.includes('identity-asked')) return identityAsked;
  if (status === 'awaiting-acceptance' && flags.includes('materials-asked') && flags.includes('materials-missing')) return materialsAsked;
  if (status === 'closed' && outcome === 'refused') return refused;
  if (status === 'closed' && (outcome === 'withdrawn-before-acceptance' || outcome === 'ended-withdrawn')) return withdrawn;
  return labels[status];
}
