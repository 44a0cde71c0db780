import type { Ground } from './ground.ts';
import type { RefusalFactor } from './pack.ts';

/** Art. 16, word for word. */
export const refusalGrounds121: readonly Ground[] = [
  {
    code: '16.1',
    article: '第十六条第一项',
    zh: '不属职责或者无权处理',
    en: 'Not within duty or power',
    text: '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的',
    requires: 'citation',
  },
  {
    code: '16.2',
    article: '第十六条第二项',
    zh: '同一争议已经受理或者处理',
    en: 'Same dispute taken up elsewhere',
    text: '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的',
    requires: 'bodyAndDecision',
  },
  {
    code: '16.3',
    article: '第十六条第三项',
    zh: '非生活消费或者不能证明争议',
    en: 'No consumer dispute shown',
    text: '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的',
    requires: 'factors',
  },
  {
    code: '16.4',
    article: '第十六条第四项',
    zh: '超过三年',
    en: 'More than three years',
    text: '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
    requires: 'limitOver',
  },
  {
    code: '16.5',
    article: '第十六条第五项',
    zh: '材料未提供或者虚假',
    en: 'Materials missing or false',
    text: '未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的',
    requires: 'materialsOrFalse',
  },
  {
    code: '16.6',
    article: '第十六条第六项',
    zh: '冒用名义或者拒不配合核验',
    en: "Another's name used or verification refused",
    text: '冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的',
    requires: 'identityRefused',
  },
  {
    code: '16.7',
    article: '第十六条第七项',
    zh: '法律法规规章规定的其他情形',
    en: 'Other cases set by law',
    text: '法律、法规、规章规定不予受理的其他情形',
    requires: 'citation',
  },
];

/** Art. 17: what may be weighed for ground 16.3. */
export const refusalFactors121: readonly RefusalFactor[] = [
  {
    code: 'F1',
    article: '第十七条第一款第一项',
    text: '购买商品的数量、次数、频率等与商品保质期或者消费者的通常消费习惯明显不符的',
  },
  {
    code: 'F2',
    article: '第十七条第一款第二项',
    text: '同一投诉人对同一经营者、同一类商品或者服务、同一类问题短期内大量投诉，或者不同投诉人恶意串通，对同一经营者、同一类商品或者服务、同一类问题短期内集中投诉的',
  },
  {
    code: 'F3',
    article: '第十七条第一款第三项',
    text: '不能证明存在已实际购买商品或者接受服务、自身合法权益已实际受到侵害等真实消费关系或者消费者权益争议的',
  },
  {
    code: 'F4',
    article: '第十七条第一款第四项',
    text: '多人使用同一手机号码、通讯地址等联系方式投诉的',
  },
  {
    code: 'F5',
    article: '第十七条第一款第五项',
    text: '其他根据实际需要可以考虑的因素',
  },
];

/** Art. 23 para. 1, word for word. */
export const endingGrounds121: readonly Ground[] = [
  {
    code: '23.1',
    article: '第二十三条第一款第一项',
    zh: '撤回或者自行和解',
    en: 'Withdrawn or settled',
    text: '投诉人撤回投诉或者双方自行和解的',
    requires: 'withdrawnOrSettled',
  },
  {
    code: '23.2',
    article: '第二十三条第一款第二项',
    zh: '不参加或者拒绝调解',
    en: 'Did not attend or declined',
    text: '投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的',
    requires: 'declinedOrMissed',
  },
  {
    code: '23.3',
    article: '第二十三条第一款第三项',
    zh: '无法达成协议',
    en: 'No agreement possible',
    text: '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的',
    requires: 'recordFailed',
  },
  {
    code: '23.4',
    article: '第二十三条第一款第四项',
    zh: '鉴定检测费用协商不成',
    en: 'Costs of appraisal not agreed',
    text: '投诉人与被投诉人对鉴定、检测费用承担无法协商一致的',
    requires: 'costsNotAgreed',
  },
  {
    code: '23.5',
    article: '第二十三条第一款第五项',
    zh: '六十日期满未达成协议',
    en: 'Sixty days over without agreement',
    text: '自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的',
    requires: 'termOver',
  },
  {
    code: '23.6',
    article: '第二十三条第一款第六项',
    zh: '受理后发现不应受理',
    en: 'Ground of Art. 16 or 42 found after acceptance',
    text: '市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形的',
    requires: 'article16or42',
  },
  {
    code: '23.7',
    article: '第二十三条第一款第七项',
    zh: '死亡或者主体资格灭失',
    en: 'A party died or no longer exists',
    text: '投诉人、被投诉人死亡或者主体资格灭失的',
    requires: 'evidence',
  },
  {
    code: '23.8',
    article: '第二十三条第一款第八项',
    zh: '法律法规规章规定的其他情形',
    en: 'Other cases set by law',
    text: '法律、法规、规章规定的应当终止调解的其他情形',
    requires: 'citation',
  },
];
