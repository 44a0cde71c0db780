import { endingGrounds121, refusalFactors121, refusalGrounds121 } from './order-121-grounds.ts';
import type { RulePack } from './pack.ts';
import { termLookup } from './term-of.ts';

const title = '《市场监督管理投诉举报处理办法》（国家市场监督管理总局令第121号）';

const legalTerms: RulePack['legalTerms'] = {
  accept: { term: { amount: 7, unit: 'workingDay' }, article: '15', citation: `${title}第十五条` },
  // 六十日 without 工作日 are natural days (Art. 45).
  mediate: { term: { amount: 60, unit: 'day' }, article: '23.1.5', citation: `${title}第二十三条第一款第五项` },
  endNotice: { term: { amount: 7, unit: 'workingDay' }, article: '23.2', citation: `${title}第二十三条第二款` },
};

/** Order 121 of the State Administration for Market Regulation, made public on 2025-12-30. */
export const order121: RulePack = {
  id: 'order-121',
  title,
  inForceFrom: '2026-04-15',
  legalTerms,
  withoutClocks: [],
  refusalGrounds: refusalGrounds121,
  refusalFactors: refusalFactors121,
  endingGrounds: endingGrounds121,
  may: { requestIdentityProof: true, appointAppraiser: true, entrustWithoutConsent: false },
  inPlatformSeller: 'shownAddress',
  complaintLimit: {
    term: { amount: 3, unit: 'year' },
    article: '16.4',
    ruleRef: 'order-121 Art. 16.4',
    citation: `${title}第十六条第四项`,
  },
  termOf: termLookup('order-121', legalTerms),
};
