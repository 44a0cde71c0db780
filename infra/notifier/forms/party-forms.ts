import { formatYuan } from '../../../domain/money.ts';
import type { OfferKind } from '../../../domain/verb.ts';
import { byDueDay, eventIn, labelled, partyName, textOf, zhDate, type NoticeCase } from '../notice-case.ts';
import type { Wordings } from '../notice-wording.ts';

const offerKinds: Readonly<Record<OfferKind, string>> = {
  refund: '退还货款或者服务费用',
  replace: '更换',
  repair: '修理',
  redo: '重作',
  return: '退货',
  'make-up-quantity': '补足数量',
  compensate: '赔偿损失',
  apologise: '赔礼道歉',
  other: '其他',
};

type PartyForm =
  | 'receipt'
  | 'new-complaint'
  | 'complaint-received'
  | 'message'
  | 'offer'
  | 'offer-rejected'
  | 'offer-retracted'
  | 'settlement-sheet'
  | 'respondent-denied'
  | 'withdrawal-confirmed'
  | 'withdrawn'
  | 'odr-lapsed'
  | 'rating-asked'
  | 'deadline-moved';

/** What the parties are told before and beside the authority's own decisions. */
export const partyForms: Wordings<PartyForm> = {
  receipt: {
    title: '投诉登记回执',
    body: (c) => [`您的投诉已经登记，编号${c.state.filed.number}。请妥善保存编号，凭编号可以查询办理进度。`],
  },
  'new-complaint': {
    title: '新投诉协商通知',
    body: (c) => [
      '消费者向贵单位提出了一件投诉，并选择先行在线协商。请登录平台查看投诉内容，与消费者协商解决。',
      byDueDay(c, 'odr', (day) => `协商期限至${day}；期限届满未达成和解的，按消费者的选择转市场监督管理部门处理。`),
    ],
  },
  'complaint-received': {
    title: '投诉转交告知',
    body: (c) => [
      `该投诉已由${c.unitName}收到。`,
      // Another authority that it may be sent to has a term of its own (Art. 41.1).
      c.state.status === 'awaiting-dispatch'
        ? '处理该投诉的机关尚待该机关分送确定。'
        : byDueDay(c, 'accept', (day) => `该机关将不迟于${day}作出受理或者不予受理的决定，并告知投诉人。`),
    ],
  },
  message: {
    title: '新消息',
    body: (c) => [
      labelled('被投诉人回复', textOf(c, eventIn(c, 'merchantReplied')?.facts.message)),
      labelled('投诉人回复', textOf(c, eventIn(c, 'consumerReplied')?.facts.message)),
    ],
  },
  offer: { title: '和解方案', body: (c) => ['对方提出了和解方案，请登录平台接受、拒绝或者提出新的方案。', ...offerLines(c)] },
  'offer-rejected': { title: '方案未被接受', body: () => ['对方没有接受您提出的方案。您可以提出新的方案。'] },
  'offer-retracted': { title: '方案已撤回', body: () => ['对方撤回了先前提出的方案，该方案不能再被接受。'] },
  'settlement-sheet': {
    title: '和解结果单',
    body: (c) => ['投诉人与被投诉人已经自行和解，请双方按约定履行。', ...offerLines(c)],
  },
  'respondent-denied': {
    title: '被投诉人异议告知',
    body: (c) => [
      '收到投诉的企业表示其不是本次争议的经营者，该投诉已转交核实并重新分派。',
      labelled('说明', textOf(c, eventIn(c, 'respondentDenied')?.facts.reason)),
    ],
  },
  'withdrawal-confirmed': { title: '撤回投诉确认', body: () => ['您已撤回投诉。'] },
  withdrawn: { title: '投诉人撤回投诉告知', body: () => ['投诉人已撤回投诉。'] },
  'odr-lapsed': {
    title: '协商期限届满告知',
    body: (c) =>
      c.notice.to === 'complainant' && c.state.status === 'odr-lapsed'
        ? [
            '协商期限已经届满，双方没有达成和解。请选择是否转市场监督管理部门处理。',
            byDueDay(c, 'odrAnswer', (day) => `请不迟于${day}作出选择；届时没有答复的，将转市场监督管理部门处理。`),
          ]
        : ['协商期限已经届满，双方没有达成和解，该投诉已转市场监督管理部门处理。'],
  },
  'rating-asked': {
    title: '邀请评价',
    body: (c) => ['您的投诉已经办结，欢迎对办理情况作出评价。', byDueDay(c, 'followUp', (day) => `评价和回访至${day}止。`)],
  },
  'deadline-moved': {
    title: '期限调整告知',
    body: (c) => [
      '因节假日安排公布或者调整，下列期限已经重新计算：',
      byDueDay(c, 'odr', (day) => `协商期限至${day}。`),
      byDueDay(c, 'accept', (day) => `作出受理或者不予受理决定的期限至${day}。`),
      byDueDay(c, 'mediate', (day) => `调解期限至${day}。`),
    ],
  },
};

/** The offer of this batch, or the one that was accepted in it. */
function offerLines(c: NoticeCase): (string | undefined)[] {
  const offer = eventIn(c, 'settlementOffered')?.facts;
  if (!offer) return [];
  const { version, by, kind, amountFen, performOn, performed, terms } = offer;
  return [
    `${partyName(by)}第${version}版方案：${offerKinds[kind]}`,
    labelled('金额', amountFen === undefined ? undefined : formatYuan(amountFen)),
    labelled('履行日期', performOn === undefined ? undefined : zhDate(performOn)),
    performed ? '方案载明：已经履行。' : undefined,
    labelled('具体内容', textOf(c, terms)),
  ];
}
