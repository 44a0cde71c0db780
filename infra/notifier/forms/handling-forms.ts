import { civilDateOf } from '../../../domain/civil-date.ts';
import { byDueDay, eventIn, labelled, partyName, textOf, zhDate, type NoticeCase } from '../notice-case.ts';
import type { Wordings } from '../notice-wording.ts';

type HandlingForm =
  | 'identity-request'
  | 'materials-request'
  | 'consent-asked'
  | 'consent-answered'
  | 'entrustment'
  | 'entrustment-recalled'
  | 'mediation-session'
  | 'appraiser'
  | 'appraisal-costs'
  | 'paused'
  | 'resumed'
  | 'recusal-decided'
  | 'taken-over'
  | 'superior-decided';

/** What is told while the authority handles a case. */
export const handlingForms: Wordings<HandlingForm> = {
  'identity-request': {
    title: '提供身份证明材料通知',
    body: (c) => [
      '为核验真实身份信息，请您提供身份证明材料。',
      textOf(c, eventIn(c, 'identityProofRequested')?.facts.letter),
      byDueDay(c, 'identityProof', (day) => `请不迟于${day}提供。`),
    ],
  },
  'materials-request': {
    title: '补充材料通知',
    body: (c) => [
      '您提供的材料尚不齐全，请补充。',
      textOf(c, eventIn(c, 'materialsRequested')?.facts.letter),
      byDueDay(c, 'materials', (day) => `请不迟于${day}补充。`),
    ],
  },
  'consent-asked': {
    title: '征询调解意愿',
    body: (c) => [
      '采用调解方式处理投诉须经投诉人和被投诉人双方同意，请表明是否同意调解。',
      byDueDay(c, 'consent', (day) => `请不迟于${day}答复；没有答复的，既不视为同意，也不视为拒绝。`),
    ],
  },
  'consent-answered': { title: '调解意愿答复', body: consentLines },
  entrustment: {
    title: '委托调解通知',
    body: (c) => {
      const entrusted = eventIn(c, 'mediationEntrusted')?.facts;
      return [
        '经双方同意，本机关将该投诉委托依法成立的调解组织调解。受委托组织在委托范围内以本机关名义进行调解，不得再委托。',
        labelled('委托范围', textOf(c, entrusted?.scope)),
        labelled('委托期限至', entrusted?.untilOn === undefined ? undefined : zhDate(entrusted.untilOn)),
      ];
    },
  },
  'entrustment-recalled': {
    title: '收回委托通知',
    body: (c) => ['委托调解已经收回，由本机关继续处理。', labelled('理由', textOf(c, eventIn(c, 'entrustmentRecalled')?.facts.reason))],
  },
  'mediation-session': { title: '调解通知书', body: sessionLines },
  appraiser: {
    title: '鉴定、检测机构告知',
    body: (c) => [
      eventIn(c, 'appraiserAgreed') ? '双方已协商确定鉴定、检测机构。' : '双方未能协商一致，由本机关指定鉴定、检测机构。',
      labelled('理由', textOf(c, eventIn(c, 'appraiserAppointed')?.facts.reason)),
    ],
  },
  'appraisal-costs': {
    title: '鉴定、检测费用告知',
    body: (c) => {
      const share = eventIn(c, 'appraisalCostsAgreed')?.facts.complainantShare;
      return [share === undefined ? undefined : `双方已就鉴定、检测费用达成一致，投诉人承担百分之${share}。`];
    },
  },
  paused: {
    title: '鉴定、检测期间告知',
    body: () => ['该投诉已送鉴定、检测。鉴定、检测所需时间不计入调解期限。'],
  },
  resumed: {
    title: '恢复调解告知',
    body: (c) => ['鉴定、检测结果已经取得，调解继续进行。', byDueDay(c, 'mediate', (day) => `扣除鉴定、检测时间后，调解期限至${day}。`)],
  },
  'recusal-decided': {
    title: '回避决定告知',
    body: (c) => {
      const decided = eventIn(c, 'recusalDecided')?.facts;
      return [
        decided?.upheld ? '本机关决定有关人员回避，并已另行安排人员。' : '本机关决定有关人员不回避。',
        labelled('理由', textOf(c, decided?.reason)),
        '调解继续进行。',
      ];
    },
  },
  'taken-over': {
    title: '提级办理告知',
    body: (c) => [`该投诉由上级机关${c.unitName}直接处理。`, labelled('理由', textOf(c, eventIn(c, 'caseTakenOver')?.facts.reason))],
  },
  'superior-decided': {
    title: '报请事项批复',
    body: (c) => {
      const decided = eventIn(c, 'superiorRequestDecided')?.facts;
      return [
        decided?.take ? `上级机关决定直接处理，该投诉由${c.unitName}办理。` : '上级机关决定由原机关继续处理。',
        labelled('理由', textOf(c, decided?.reason)),
      ];
    },
  },
};

function consentLines(c: NoticeCase): (string | undefined)[] {
  const consented = eventIn(c, 'mediationConsented')?.facts;
  const declined = eventIn(c, 'mediationDeclined')?.facts;
  const entrust = eventIn(c, 'entrustAnswered')?.facts;
  return [
    consented && `${partyName(consented.by)}同意调解。`,
    declined && `${partyName(declined.by)}不同意调解。`,
    labelled('理由', textOf(c, declined?.reason)),
    entrust && `${partyName(entrust.by)}${entrust.agrees ? '同意' : '不同意'}委托调解。`,
  ];
}

/** Order 121 Art. 20: time, place and mediators are told before an on-site session. */
function sessionLines(c: NoticeCase): (string | undefined)[] {
  const session = eventIn(c, 'mediationScheduled')?.facts ?? c.state.session;
  if (!session) return [];
  const time = new Date(Date.parse(session.at) + 8 * 3_600_000).toISOString().slice(11, 16);
  return [
    `调解时间：${zhDate(civilDateOf(session.at))} ${time}`,
    `调解方式：${session.mode === 'on-site' ? '现场调解' : '非现场调解'}`,
    labelled('调解地点', textOf(c, session.place)),
    `调解人员共${session.mediatorIds.length}人，姓名可在平台查看；认为调解人员与本次争议有利害关系的，可以申请回避。`,
  ];
}
