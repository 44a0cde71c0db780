import type { Ground } from './ground.ts';

// The text of the repealed Order as amended in 2022, from a second-hand copy: compare it with the official one before use.

/** Art. 15. */
export const refusalGrounds20: readonly Ground[] = [
  {
    code: '15.1',
    article: '第十五条第一项',
    zh: '不属职责或者无权处理',
    en: 'Not within duty or power',
    text: '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的',
    requires: 'citation',
  },
  {
    code: '15.2',
    article: '第十五条第二项',
    zh: '同一争议已经受理或者处理',
    en: 'Same dispute taken up elsewhere',
    text: '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会或者依法成立的其他调解组织已经受理或者处理过同一消费者权益争议的',
    requires: 'bodyAndDecision',
  },
  {
    code: '15.3',
    article: '第十五条第三项',
    zh: '非生活消费或者不能证明争议',
    en: 'No consumer dispute shown',
    text: '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的',
    requires: 'factors',
  },
  {
    code: '15.4',
    article: '第十五条第四项',
    zh: '超过三年',
    en: 'More than three years',
    text: '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
    requires: 'limitOver',
  },
  {
    code: '15.5',
    article: '第十五条第五项',
    zh: '材料未提供',
    en: 'Materials missing',
    text: '未提供本办法第九条第一款和第十条规定的材料的',
    requires: 'materials',
  },
  {
    code: '15.6',
    article: '第十五条第六项',
    zh: '法律法规规章规定的其他情形',
    en: 'Other cases set by law',
    text: '法律、法规、规章规定不予受理的其他情形',
    requires: 'citation',
  },
];

/** Art. 21 para. 1. */
export const endingGrounds20: readonly Ground[] = [
  {
    code: '21.1',
    article: '第二十一条第一款第一项',
    zh: '撤回或者自行和解',
    en: 'Withdrawn or settled',
    text: '投诉人撤回投诉或者双方自行和解的',
    requires: 'withdrawnOrSettled',
  },
  {
    code: '21.2',
    article: '第二十一条第一款第二项',
    zh: '鉴定检测机构或者费用协商不成',
    en: 'Agency or costs of appraisal not agreed',
    text: '投诉人与被投诉人对委托承担检定、检验、检测、鉴定工作的技术机构或者费用承担无法协商一致的',
    requires: 'agencyOrCostsNotAgreed',
  },
  {
    code: '21.3',
    article: '第二十一条第一款第三项',
    zh: '不参加或者被投诉人拒绝调解',
    en: 'Did not attend, or the respondent declined',
    text: '投诉人或者被投诉人无正当理由不参加调解，或者被投诉人明确拒绝调解的',
    requires: 'respondentDeclinedOrMissed',
  },
  {
    code: '21.4',
    article: '第二十一条第一款第四项',
    zh: '无法达成协议',
    en: 'No agreement possible',
    text: '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的',
    requires: 'recordFailed',
  },
  {
    code: '21.5',
    article: '第二十一条第一款第五项',
    zh: '四十五个工作日期满未达成协议',
    en: 'Forty-five working days over without agreement',
    text: '自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的',
    requires: 'termOver',
  },
  {
    code: '21.6',
    article: '第二十一条第一款第六项',
    zh: '受理后发现不应受理',
    en: 'Ground of Art. 15 found after acceptance',
    text: '市场监督管理部门受理投诉后，发现存在本办法第十五条规定情形的',
    requires: 'article15',
  },
  {
    code: '21.7',
    article: '第二十一条第一款第七项',
    zh: '法律法规规章规定的其他情形',
    en: 'Other cases set by law',
    text: '法律、法规、规章规定的应当终止调解的其他情形',
    requires: 'citation',
  },
];
