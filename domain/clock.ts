/** Every term a complaint can stand under. The amounts are in the rule pack and the settings. */
export type ClockKey =
  | 'dispatch'
  | 'odr'
  | 'odrAnswer'
  | 'accept'
  | 'identityProof'
  | 'materials'
  | 'consent'
  | 'mediate'
  | 'endDecision'
  | 'endNotice'
  | 'recusal'
  | 'appraisal'
  | 'documents'
  | 'followUp';

/**
 * duty: the law binds the authority; practice: the platform's own rule; ground: its end opens a ground, not a breach;
 * reminder: no legal effect at all; window: its end closes something.
 */
export type ClockKind = 'duty' | 'practice' | 'ground' | 'reminder' | 'window';

export interface ClockRule {
  readonly kind: ClockKind;
  readonly zh: string;
  readonly en: string;
  /** The fact whose day is day 0. */
  readonly startsOn: string;
  /** What meets it. */
  readonly waitsFor: string;
  /** What its latest end does. No end decides a case. */
  readonly atEnd: string;
}

export const clocks: Readonly<Record<ClockKey, ClockRule>> = {
  dispatch: {
    kind: 'reminder',
    zh: '分派',
    en: 'Dispatch',
    startsOn: '分派机构收到或者收回之日',
    waitsFor: '分派至有处理权限的部门',
    atEnd: '提醒分派机构',
  },
  odr: {
    kind: 'practice',
    zh: '企业协商',
    en: 'Negotiation with the business',
    startsOn: '送达企业之日',
    waitsFor: '双方达成和解',
    atEnd: '按投诉人选择转市场监督管理部门，或者征询投诉人',
  },
  odrAnswer: {
    kind: 'practice',
    zh: '投诉人答复',
    en: "Complainant's answer",
    startsOn: '协商期限届满之日',
    waitsFor: '投诉人选择',
    atEnd: '转市场监督管理部门；沉默不终结投诉',
  },
  accept: {
    kind: 'duty',
    zh: '受理决定',
    en: 'Decision on acceptance',
    startsOn: '有处理权限的部门收到投诉之日',
    waitsFor: '作出受理或者不予受理决定并告知投诉人',
    atEnd: '逾期，提醒上级；不视为已决定',
  },
  identityProof: {
    kind: 'reminder',
    zh: '提交身份证明',
    en: 'Proof of identity',
    startsOn: '要求提供之日',
    waitsFor: '投诉人提交身份证明材料',
    atEnd: '提醒承办人作出决定；期满本身不是不予受理的理由',
  },
  materials: {
    kind: 'reminder',
    zh: '补正材料',
    en: 'Missing materials',
    startsOn: '要求补正之日',
    waitsFor: '投诉人补交材料',
    atEnd: '提醒承办人作出决定',
  },
  consent: {
    kind: 'reminder',
    zh: '征询调解意愿',
    en: 'Consent to mediation',
    startsOn: '受理之日',
    waitsFor: '双方表示是否同意调解',
    atEnd: '再次提醒；沉默既非同意也非拒绝',
  },
  mediate: {
    kind: 'ground',
    zh: '调解期限',
    en: 'Mediation',
    startsOn: '受理之日',
    waitsFor: '达成协议或者决定终止调解',
    atEnd: '可以期满未达成协议为由终止调解',
  },
  endDecision: {
    kind: 'reminder',
    zh: '决定终止调解',
    en: 'Decision to end mediation',
    startsOn: '调解期满、撤回或者和解之日',
    waitsFor: '作出终止调解决定',
    atEnd: '提醒上级',
  },
  endNotice: {
    kind: 'duty',
    zh: '告知终止调解',
    en: 'Notice that mediation ended',
    startsOn: '作出终止调解决定之日',
    waitsFor: '告知投诉人和被投诉人',
    atEnd: '逾期，提醒上级',
  },
  recusal: {
    kind: 'reminder',
    zh: '回避决定',
    en: 'Decision on recusal',
    startsOn: '申请或者申明之日',
    waitsFor: '作出是否回避的决定',
    atEnd: '提醒上级',
  },
  appraisal: {
    kind: 'reminder',
    zh: '鉴定检测',
    en: 'Appraisal or testing',
    startsOn: '送检之日',
    waitsFor: '取得鉴定检测结果',
    atEnd: '提醒，并重新计算',
  },
  documents: {
    kind: 'reminder',
    zh: '送达调解文书',
    en: 'Documents of the agreement',
    startsOn: '达成协议之日',
    waitsFor: '调解书或者结果送达双方',
    atEnd: '提醒审批人',
  },
  followUp: { kind: 'window', zh: '回访期', en: 'Follow-up', startsOn: '办结之日', waitsFor: '回访、抽查、评价', atEnd: '归档' },
};

export const clockKeys = Object.keys(clocks) as readonly ClockKey[];

export function isClockKey(text: unknown): text is ClockKey {
  return typeof text === 'string' && Object.hasOwn(clocks, text);
}
