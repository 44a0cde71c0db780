import { expect, test } from 'vitest';
import { categoryOf } from '../../../domain/category.ts';
import { randomFrom } from '../random.ts';
import { NETWORK_TRADES, ONLINE_TRADES, SHOP_TRADES } from '../trades.ts';
import { composeComplaint, issueOf } from './compose-complaint.ts';

const offers = [...SHOP_TRADES, ...ONLINE_TRADES, ...NETWORK_TRADES].flatMap((trade) => trade.offers);

test('every problem of every trade can be told of, in codes that are in use', () => {
  for (const offer of offers) {
    expect(categoryOf(offer.category, '2026-06-01'), offer.category).not.toBeNull();
    for (const problem of offer.problems) {
      expect(categoryOf(problem, '2026-06-01'), problem).not.toBeNull();
      expect(issueOf(problem).wants.length).toBeGreaterThan(0);
    }
  }
});

test('complaints have no open slots, are of varied length, and come out the same again', () => {
  const lengths: number[] = [];
  for (const [serial, offer] of offers.entries()) {
    for (const problem of offer.problems) {
      const subject = {
        merchantName: '某店（个体工商户）',
        item: offer.items[0] ?? '',
        amountYuan: 198,
        boughtOn: '2026-06-03',
        problem,
        online: serial % 2 === 0,
      };
      const one = composeComplaint(randomFrom(`${serial}${problem}`), subject);
      expect(composeComplaint(randomFrom(`${serial}${problem}`), subject)).toEqual(one);
      expect(one.facts + one.request).not.toMatch(/[{}]|undefined|NaN/u);
      expect(one.facts).toContain('6月3日');
      lengths.push(one.facts.length);
    }
  }
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(2);
});
