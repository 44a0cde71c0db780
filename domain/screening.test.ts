import { describe, expect, test } from 'vitest';
import { assessIntake, type IntakeInput, type PriorFiling } from './screening.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 5, 10);
const filing = (part: Partial<IntakeInput>): IntakeInput => ({
  texts: ['购买的空调不制冷，要求退货'],
  filedOn: '2026-06-10',
  consumerId: 'c1',
  merchantId: 'm1',
  categoryId: 'G0401',
  filedAtMs: now,
  contactDigests: ['d1'],
  priorFilings: [],
  ...part,
});
const prior = (caseId: string, part: Partial<PriorFiling> = {}): PriorFiling => ({
  caseId,
  consumerId: 'c1',
  merchantId: 'm9',
  categoryId: 'G0101',
  filedAtMs: now - day,
  contactDigests: [],
  ...part,
});
const codes = (part: Partial<IntakeInput>) => assessIntake(filing(part)).marks.map((mark) => `${mark.code} ${mark.level}`);

describe('marks at intake', () => {
  test('an ordinary complaint gets none', () => {
    expect(assessIntake(filing({}))).toEqual({ marks: [], similar: [] });
  });

  test('the most urgent term of a class counts, a denied one counts less', () => {
    expect(codes({ texts: ['老板跑路，人去楼空', '吃了之后腹泻'] })).toEqual(['risk-poisoning 1', 'risk-fraud-or-flight 3']);
    expect(codes({ texts: ['没有食物中毒'] })).toEqual(['risk-poisoning 2']);
    expect(codes({ texts: ['没有腹泻'] })).toEqual([]);
  });

  test('the same consumer, merchant and object point to a likely duplicate', () => {
    const same = prior('b', { merchantId: 'm1', categoryId: 'G0401' });
    expect(assessIntake(filing({ priorFilings: [prior('a'), same] }))).toEqual({
      marks: [{ code: 'likely-duplicate', level: 2 }],
      similar: ['b'],
    });
  });

  test('the same text by the same consumer is one too, by others it is not', () => {
    const text = '购买的空调 不制冷!要求退货';
    expect(codes({ priorFilings: [prior('a', { text })] })).toEqual(['likely-duplicate 2']);
    expect(codes({ priorFilings: [prior('a', { text, consumerId: 'c2' })] })).toEqual([]);
  });

  test('near copies by five people are told of together', () => {
    const copies = ['2', '3', '4', '5'].map((n) => prior(n, { consumerId: `c${n}`, text: '购买的空调不制冷，要求退货' }));
    const { marks, similar } = assessIntake(filing({ priorFilings: copies }));
    expect(marks).toEqual([{ code: 'many-alike', level: 2 }]);
    expect(similar).toEqual(['2', '3', '4', '5']);
  });

  test('thirty filings from one phone in a week raise the factors of Art. 17, no more', () => {
    const filings = Array.from({ length: 29 }, (_, n) => prior(`p${n}`, { consumerId: `c${n % 4}`, contactDigests: ['d1'] }));
    expect(codes({ priorFilings: filings })).toEqual(['many-by-one 1', 'shared-contact 1']);
    const old = filings.map((each) => ({ ...each, filedAtMs: now - 40 * day }));
    expect(codes({ priorFilings: old })).toEqual([]);
  });

  test('a matter of another department is hinted at', () => {
    expect(codes({ categoryId: 'S1801' })).toEqual(['other-department 1']);
  });

  test('nothing that was written comes out', () => {
    const secret = '张三13800001111跳楼';
    expect(JSON.stringify(assessIntake(filing({ texts: [secret] })))).toBe('{"marks":[{"code":"risk-self-harm","level":3}],"similar":[]}');
  });
});
