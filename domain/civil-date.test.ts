import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  civilDateOf,
  civilDateOfDayNumber,
  dayNumber,
  daysBetween,
  endOfCivilDay,
  isCivilDate,
  parseCivilDate,
  startOfCivilDay,
  weekday,
} from './civil-date.ts';

const first = dayNumber('0001-01-01');
const last = dayNumber('9999-12-31');
const day = fc.integer({ min: first, max: last });

describe('civil dates', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(parseCivilDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20260401',
    '2026-04-01T00:00',
    ' 2026-04-01',
    '0000-01-01',
    '２０２６-04-01',
    '',
    null,
    20260401,
  ])('%s is none', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => parseCivilDate(text as string)).toThrow(RangeError);
  });

  test('agree with the proleptic Gregorian calendar of the platform', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = civilDateOfDayNumber(number);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(date);
        expect(dayNumber(date)).toBe(number);
        expect(weekday(date)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  test('are added to and subtracted', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-04-15', '2026-06-14')).toBe(60);
    expect(daysBetween('2026-06-14', '2026-04-15')).toBe(-60);
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(addYears('2023-04-15', 3)).toBe('2026-04-15');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('instants in Beijing', () => {
  test('a day begins at 16:00 UTC of the day before and ends 24 hours later', () => {
    expect(startOfCivilDay('2026-06-25')).toBe(Date.UTC(2026, 5, 24, 16));
    expect(endOfCivilDay('2026-06-25')).toBe(Date.UTC(2026, 5, 25, 16));
  });

  test.each([
    ['2026-06-24T15:59:59.999Z', '2026-06-24'],
    ['2026-06-24T16:00:00Z', '2026-06-25'],
    ['2026-06-25T23:59:59+08:00', '2026-06-25'],
    ['2026-06-25T00:00:00-05:00', '2026-06-25'],
    ['1986-07-01T15:30:00Z', '1986-07-01'],
  ])('%s falls on %s', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });

  test.each(['2026-06-24T16:00:00', '2026-06-24', 'yesterday Z', Number.NaN])('%s names no instant', (instant) => {
    expect(() => civilDateOf(instant)).toThrow(RangeError);
  });

  test('every instant lies in the day it falls on', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true }), (instant) => {
        const date = civilDateOf(instant.getTime());
        expect(startOfCivilDay(date)).toBeLessThanOrEqual(instant.getTime());
        expect(endOfCivilDay(date)).toBeGreaterThan(instant.getTime());
        expect(civilDateOf(instant.toISOString())).toBe(date);
      }),
    );
  });
});
