import { endingGrounds20, refusalGrounds20 } from './order-20-grounds.ts';
import type { RulePack } from './pack.ts';
import { termLookup } from './term-of.ts';

const title = '《市场监督管理投诉举报处理暂行办法》（国家市场监督管理总局令第20号）';

const legalTerms: RulePack['legalTerms'] = {
  accept: { term: { amount: 7, unit: 'workingDay' }, article: '14', citation: `${title}第十四条` },
  mediate: { term: { amount: 45, unit: 'workingDay' }, article: '21.1.5', citation: `${title}第二十一条第一款第五项` },
  endNotice: { term: { amount: 7, unit: 'workingDay' }, article: '21.2', citation: `${title}第二十一条第二款` },
};

/** Order 20, the interim measures of 2019, repealed when Order 121 came into force. */
export const order20: RulePack = {
  id: 'order-20',
  title,
  inForceFrom: '2020-01-01',
  inForceUntil: '2026-04-14',
  legalTerms,
  // It knows no request for proof of identity, so no term for one either.
  withoutClocks: ['identityProof'],
  refusalGrounds: refusalGrounds20,
  refusalFactors: [],
  endingGrounds: endingGrounds20,
  may: { requestIdentityProof: false, appointAppraiser: false, entrustWithoutConsent: true },
  inPlatformSeller: 'placeOfBusiness',
  complaintLimit: {
    term: { amount: 3, unit: 'year' },
    article: '15.4',
    ruleRef: 'order-20 Art. 15.4',
    citation: `${title}第十五条第四项`,
  },
  termOf: termLookup('order-20', legalTerms),
};
