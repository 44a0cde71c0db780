import type { Settings } from './settings.ts';

export interface SettingNote {
  readonly zh: string;
  readonly en: string;
  /** The article of Order 121 that leaves it open; 'practice' where the Order knows no such thing. */
  readonly article: string;
  /** Why the default is what it is. */
  readonly why: string;
}

/** For the administration page: what each setting decides and why its default hurts no party. */
export const settingNotes: Readonly<Record<keyof Settings, SettingNote>> = {
  'odr.term': {
    zh: '企业协商期限（工作日）',
    en: 'Negotiation with the business, working days',
    article: 'practice',
    why: '办法未规定在线协商期限；十个工作日为平台惯例，投诉人可以随时转市场监督管理部门',
  },
  'odrAnswer.days': {
    zh: '协商届满后投诉人答复期限（工作日）',
    en: "Complainant's answer after negotiation lapsed, working days",
    article: 'practice',
    why: '沉默不终结投诉，期满自动转市场监督管理部门',
  },
  'dispatch.days': {
    zh: '分派期限（工作日）',
    en: 'Dispatch, working days',
    article: '41',
    why: '办法要求“及时”；两个工作日在七个工作日之内，仅作提醒',
  },
  'identityProof.days': {
    zh: '提交身份证明期限（工作日）',
    en: 'Proof of identity, working days',
    article: '10.3',
    why: '办法未规定期限；不超过受理期限，期满本身不构成不予受理理由',
  },
  'materials.days': {
    zh: '补正材料期限（工作日）',
    en: 'Missing materials, working days',
    article: '16.5',
    why: '在受理期限之内给投诉人一次补正机会',
  },
  'consent.reminder': {
    zh: '征询调解意愿提醒（工作日）',
    en: 'Reminder on consent to mediation, working days',
    article: '18',
    why: '沉默既非同意也非拒绝，期满只提醒',
  },
  'endDecision.days': {
    zh: '作出终止调解决定期限（工作日）',
    en: 'Decision to end mediation, working days',
    article: '23',
    why: '办法未规定期满后多久作出决定；三个工作日后提醒',
  },
  'recusal.days': {
    zh: '作出回避决定期限（工作日）',
    en: 'Decision on recusal, working days',
    article: '21.3',
    why: '办法未规定期限；调解中止期间不停止计算六十日，应尽快决定',
  },
  'appraisal.remind': {
    zh: '鉴定检测提醒间隔（自然日）',
    en: 'Appraisal reminder, natural days',
    article: '22.4',
    why: '办法未规定最长鉴定时间；每三十日提醒一次',
  },
  'documents.days': {
    zh: '送达调解文书期限（工作日）',
    en: 'Documents of the agreement, working days',
    article: '24',
    why: '办法未规定期限，仅作提醒',
  },
  'followUp.days': {
    zh: '回访期（工作日）',
    en: 'Follow-up window, working days',
    article: '26',
    why: '回访、抽查不改变处理结果，期满归档',
  },
  warnDays: {
    zh: '届满前预警（工作日）',
    en: 'Warning before the end, working days',
    article: 'practice',
    why: '只提醒承办人，不产生事件',
  },
  receiptAt: {
    zh: '在线协商投诉的收到日',
    en: 'Day of receipt of a complaint that began with the business',
    article: '15',
    why: '投诉人自愿选择协商且可以随时转出，市场监督管理部门自转出之日收到',
  },
  organisationMayComplain: {
    zh: '单位可以作为消费者投诉',
    en: 'An organisation may complain as a consumer',
    article: '3.1',
    why: '办法未排除；是否为生活消费需要在受理时依第十六条第三项判断',
  },
  channels: { zh: '接收渠道', en: 'Channels', article: '8', why: '办法列举为开放式列举；邮寄以到达之日为准' },
  'registration.days': {
    zh: '登记时可以回填的到达日（自然日）',
    en: 'Days back to which arrival may be registered, natural days',
    article: '8',
    why: '邮寄以到达之日为收到日，并决定适用的办法；三十日足以登记积压邮件，更早的日期多为误填',
  },
  limitFrom: {
    zh: '三年期限的计算截止日',
    en: 'Day on which the three years are measured',
    article: '16.4',
    why: '以提交投诉之日计算（含在线协商），协商时间不损害投诉人',
  },
  publishNeedsConsent: {
    zh: '公示须经投诉人同意',
    en: 'Publication needs consent',
    article: '38.2',
    why: '办法未规定公示字段与期限，仅在投诉人同意时公示',
  },
  rulePackBy: {
    zh: '适用新旧办法的依据日',
    en: 'Day that decides which Order applies',
    article: '46',
    why: '办法未规定在办投诉如何衔接；以收到之日确定并随案保存',
  },
  acceptFrom: {
    zh: '受理期限的起算',
    en: 'Start of the term to accept',
    article: '15',
    why: '分派机构属于本机关的，自分派机构收到之日起算；属于上级的，自本机关收到之日起算；两者均保存，按较早者预警',
  },
  agreementAfterTerm: {
    zh: '期满后决定前可以达成协议',
    en: 'Agreement after the term, before the decision',
    article: '23.5',
    why: '期满只是终止的理由，不妨碍双方达成协议',
  },
  pauseOnRecusal: {
    zh: '回避审查期间停止计算调解期限',
    en: 'Recusal stops the term of mediation',
    article: '21.3',
    why: '只有鉴定、检测时间不计算在调解期限内',
  },
  'identityProof.pausesAccept': {
    zh: '核验身份期间停止计算受理期限',
    en: 'Proof of identity stops the term to accept',
    article: '10.3',
    why: '办法未规定停止计算',
  },
  told: { zh: '视为已告知', en: 'When a party counts as told', article: '15', why: '发送且未失败即为告知；送达情况另行保存' },
  rollover: {
    zh: '期间末日顺延',
    en: 'Roll-over of the last day',
    article: '45.3',
    why: '条文只写法定节假日；对剥夺当事人机会的期限取最晚读法',
  },
  alarm: { zh: '预警依据的末日', en: 'Day on which the alarm rings', article: '45.3', why: '预警不晚于最窄读法' },
  'materials.requests': { zh: '要求补正次数', en: 'Requests for materials', article: '16.5', why: '一次，在七个工作日之内' },
  'unreachable.attempts': {
    zh: '认定无法取得联系的尝试次数',
    en: 'Attempts before an address counts as unreachable',
    article: '13.4',
    why: '两次有日期的联系记录',
  },
  'routing.maxReturns': {
    zh: '退回分派次数上限',
    en: 'Returns before the superior dispatches',
    article: '41.3',
    why: '超过后由上级分派，避免反复退回',
  },
  'approval.verbs': {
    zh: '须由审批人作出的决定',
    en: 'Decisions an approver must take',
    article: '5',
    why: '不予受理和终止调解影响当事人，由承办人以外的人作出',
  },
  remoteDocument: {
    zh: '非现场协议的调解书',
    en: 'Document for an agreement reached at a distance',
    article: '24.1',
    why: '办法只要求现场调解协议制作调解书',
  },
  'session.notice': {
    zh: '现场调解提前告知（工作日）',
    en: 'Notice of an on-site session, working days',
    article: '20.2',
    why: '办法要求“提前”；双方同意时可以缩短',
  },
  'notice.attempts': {
    zh: '告知尝试的渠道数',
    en: 'Channels tried before a notice counts as undeliverable',
    article: '15',
    why: '至少两种渠道仍失败才可以记为无法送达',
  },
  'followUp.sampleRate': {
    zh: '回访抽样比例',
    en: 'Share of closed cases followed up',
    article: '26',
    why: '办法规定“可以”，由各机关决定',
  },
};
