import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyInWords } from './money-in-words.ts';
import { formatYuan, parseYuan } from './money.ts';

describe('amounts in yuan', () => {
  test.each([
    [129900, '¥1,299.00'],
    [0, '¥0.00'],
    [5, '¥0.05'],
    [100000000, '¥1,000,000.00'],
    [-100, '-¥1.00'],
  ])('%i fen are written %s', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  test('are refused when they are not whole fen', () => {
    expect(() => formatYuan(0.5)).toThrow(RangeError);
    expect(() => formatYuan(2 ** 60)).toThrow(RangeError);
  });

  test.each([
    ['1299', 129900],
    ['1,299.00', 129900],
    ['¥ 1,299.5', 129950],
    ['１２９９元', 129900],
    ['0.07', 7],
  ])('%s is read as %i fen', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  test.each(['', '-1', '1.234', '1,29', '12,99', '1e3', '一百', '99999999999999999', '.5', '1.'])('%s is no amount', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  test('read back as written', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (fen) => parseYuan(formatYuan(fen)) === fen));
  });
});

describe('amounts in formal characters', () => {
  test.each([
    [0, '零元整'],
    [129900, '壹仟贰佰玖拾玖元整'],
    [100, '壹元整'],
    [1000, '壹拾元整'],
    [105, '壹元零伍分'],
    [150, '壹元伍角整'],
    [155, '壹元伍角伍分'],
    [5, '伍分'],
    [50, '伍角整'],
    [1000500, '壹万零伍元整'],
    [10000000, '壹拾万元整'],
    [10100000, '壹拾万零壹仟元整'],
    [1000000000, '壹仟万元整'],
    [10000000100, '壹亿零壹元整'],
    [100500000, '壹佰万零伍仟元整'],
    [1234567890123, '壹佰贰拾叁亿肆仟伍佰陆拾柒万捌仟玖佰零壹元贰角叁分'],
  ])('%i fen are written %s', (fen, words) => {
    expect(moneyInWords(fen)).toBe(words);
  });

  test('different amounts are never written alike', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (one, other) => {
        fc.pre(one !== other);
        return moneyInWords(one) !== moneyInWords(other);
      }),
    );
  });

  test('a zero is never read twice nor at the end of the yuan', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat().filter((fen) => fen >= 100),
        (fen) => !/零零|零元|零万|零亿/.test(moneyInWords(fen)),
      ),
    );
  });

  test('are refused below zero', () => {
    expect(() => moneyInWords(-1)).toThrow(RangeError);
  });
});
