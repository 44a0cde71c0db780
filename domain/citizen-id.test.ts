import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCitizenId } from './citizen-id.ts';

const on = '2026-04-15';
const check = (text: string) => checkCitizenId(text, { on });

describe('citizen identity numbers', () => {
  test('an ordinary number tells birth date and sex', () => {
    expect(check('11010519491231002X')).toEqual({
      valid: true,
      normalized: '11010519491231002X',
      bornOn: '1949-12-31',
      sex: 'female',
      warnings: [],
    });
    expect(check('440524188001010014')).toMatchObject({ valid: true, sex: 'male' });
  });

  test.each([
    ['440524188001010014', 'a birth year of 1880'],
    ['990101180001010027', 'a birth year of 1800'],
  ])('%s has a right check character but an implausible age: %s', (text) => {
    expect(check(text)).toMatchObject({ valid: true, warnings: ['implausible-age'] });
  });

  test.each([
    ['990101180002290016', 'birth-date'],
    ['110105194913310021', 'birth-date'],
    ['110105194912310021', 'check-character'],
    ['110105491231002', 'old-number'],
    ['11010519491231002', 'length'],
    ['1101051949123100２XX', 'length'],
    ['1101051949123100YX', 'character'],
    ['X10105194912310028', 'character'],
  ])('%s is invalid: %s', (text, reason) => {
    expect(check(text)).toEqual({ valid: false, reason });
  });

  test('a birth date after the day of judgement is refused', () => {
    expect(checkCitizenId('11010519491231002X', { on: '1949-12-30' })).toEqual({ valid: false, reason: 'born-in-future' });
    expect(checkCitizenId('11010519491231002X', { on: '1949-12-31' }).valid).toBe(true);
  });

  test('a lower-case x, full-width digits and spaces are allowed', () => {
    expect(check(' 110105 19491231 002x')).toMatchObject({ valid: true, normalized: '11010519491231002X' });
    expect(check('１10105194912310０2Ｘ')).toMatchObject({ valid: true, normalized: '11010519491231002X' });
  });

  test('a withdrawn region is a warning', () => {
    expect(checkCitizenId('11010519491231002X', { on, knownRegion: () => false })).toMatchObject({
      valid: true,
      warnings: ['unknown-region'],
    });
  });

  test('one wrong digit is noticed', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const right = '11010519491231002X';
        const wrong = String((Number(right[place]) + by) % 10);
        expect(check(right.slice(0, place) + wrong + right.slice(place + 1)).valid).toBe(false);
      }),
    );
  });
});
