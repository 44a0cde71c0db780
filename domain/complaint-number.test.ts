import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeComplaintNumber, parseComplaintNumber } from './complaint-number.ts';

const parts = fc.record({
  year: fc.integer({ min: 2020, max: 2099 }),
  division: fc.integer({ min: 110000, max: 999999 }).map(String),
  sequence: fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1_000_000, max: 9_999_999_999 })),
});

describe('complaint numbers', () => {
  test('are written with year, division, six-digit sequence and check digit', () => {
    expect(makeComplaintNumber({ year: 2026, division: '990101', sequence: 398 })).toBe('TS2026-990101-000398-8');
    expect(makeComplaintNumber({ year: 2026, division: '990101', sequence: 1_234_567 })).toBe('TS2026-990101-1234567-4');
  });

  test('read back to their parts', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const number = makeComplaintNumber(given);
        expect(parseComplaintNumber(number)).toEqual({ valid: true, normalized: number, ...given });
      }),
    );
  });

  test('with one wrong digit are refused', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 9 }), (given, at, by) => {
        const number = makeComplaintNumber(given);
        const places = digitPlaces(number);
        const place = places[at % places.length] ?? 0;
        const wrong = String((Number(number[place]) + by) % 10);
        expect(parseComplaintNumber(number.slice(0, place) + wrong + number.slice(place + 1)).valid).toBe(false);
      }),
    );
  });

  test('with two neighbouring digits exchanged are refused, across hyphens too', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (given, at) => {
        const number = makeComplaintNumber(given);
        const places = digitPlaces(number);
        const index = at % (places.length - 1);
        const [left = 0, right = 0] = [places[index], places[index + 1]];
        fc.pre(number[left] !== number[right]);
        const letters = [...number];
        [letters[left], letters[right]] = [number[right] ?? '', number[left] ?? ''];
        expect(parseComplaintNumber(letters.join('')).valid).toBe(false);
      }),
    );
  });

  test('may be typed in lower case, full width and with outer spaces', () => {
    expect(parseComplaintNumber('  ts2026－990101－000398－８ ')).toMatchObject({ valid: true, normalized: 'TS2026-990101-000398-8' });
  });

  test.each([
    '',
    'TS2026-990101-000398',
    'TS2026-990101-398-8',
    'TS2026-990101-0000398-8',
    'TS2026-990101-000000-1',
    'JB2026-990101-000398-8',
    'TS2026-99010-000398-8',
    'TS2026-990101-000398-8-8',
    'TS٢٠٢٦-990101-000398-8',
  ])('are refused when malformed: %s', (text) => {
    expect(parseComplaintNumber(text)).toEqual({ valid: false, reason: 'malformed' });
  });

  test('say when only the check digit is wrong', () => {
    expect(parseComplaintNumber('TS2026-990101-000398-1')).toEqual({ valid: false, reason: 'wrong-check-digit' });
  });

  test.each([
    { year: 26, division: '990101', sequence: 1 },
    { year: 2026, division: '9901', sequence: 1 },
    { year: 2026, division: '990101', sequence: 0 },
    { year: 2026, division: '990101', sequence: 1.5 },
  ])('are not made from parts out of range: %o', (wrong) => {
    expect(() => makeComplaintNumber(wrong)).toThrow(RangeError);
  });
});

function digitPlaces(text: string): number[] {
  return [...text].flatMap((letter, place) => (/\d/.test(letter) ? [place] : []));
}
