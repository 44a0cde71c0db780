import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRisks } from './find-risks.ts';
import { RISK_CLASSES, riskTerms } from './risk-terms.ts';

const found = (text: string) => findRisks(text).map((hit) => `${text.slice(hit.start, hit.end)} ${hit.level}`);

describe('findRisks', () => {
  test('every term is found as its own class and level, and no term stands twice', () => {
    const terms = riskTerms();
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    expect(terms.length).toBeGreaterThan(250);
    for (const { term, riskClass, level } of terms) {
      expect(findRisks(term)[0]).toMatchObject({ riskClass, level, start: 0, end: term.length });
    }
  });

  test.each(RISK_CLASSES)('class %s has terms of every level', (riskClass) => {
    expect(
      new Set(
        riskTerms()
          .filter((term) => term.riskClass === riskClass)
          .map((term) => term.level),
      ).size,
    ).toBe(3);
  });

  test('spaces, dashes, dots, zero-width and full-width forms do not hide a term', () => {
    expect(found('他说要 跳 楼')).toEqual(['跳 楼 3']);
    expect(found('跳-楼')).toEqual(['跳-楼 3']);
    expect(found('跳.楼')).toEqual(['跳.楼 3']);
    expect(found('跳\u200B楼')).toEqual(['跳\u200B楼 3']);
    expect(found('跳\u3164楼')).toEqual(['跳\u3164楼 3']);
    expect(found('３１５晚会')).toEqual(['３１５晚会 3']);
  });

  test('a term does not reach across the end of a clause', () => {
    expect(found('他一跳，楼就塌')).toEqual([]);
  });

  test('a denial lowers the level, a double one does not, nor one of another clause', () => {
    expect(found('没有发生食物中毒')).toEqual(['食物中毒 2']);
    expect(found('不会跳楼')).toEqual(['跳楼 2']);
    expect(found('不得不跳楼')).toEqual(['跳楼 3']);
    expect(found('没有赔偿，跳楼')).toEqual(['跳楼 3']);
    expect(found('没有赔偿我就跳楼')).toEqual(['跳楼 3']);
    expect(found('没有腹泻')).toEqual(['腹泻 0']);
  });

  test('spans lie within any text, in order, without overlap', () => {
    const pieces = fc.constantFrom('跳楼', '没有', '😀', '，', '\u200B', 'ＡＢ', '食物中毒', '㈠', '跳', ' ', '\uD800');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const hit of findRisks(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(at);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          at = hit.end;
        }
      }),
    );
  });
});
