import { describe, expect, test } from 'vitest';
import { calendarFrom } from './calendar.ts';
import { addDays } from './civil-date.ts';
import { edition2025, edition2026, testCalendar } from './test-calendar.ts';

describe('a calendar', () => {
  test.each([
    ['2026-09-20', true, '国庆节'],
    ['2026-09-25', false, '中秋节'],
    ['2026-09-26', false, '中秋节'],
    ['2026-06-14', false, undefined],
    ['2026-06-15', true, undefined],
    ['2026-05-09', true, '劳动节'],
  ])('%s is a working day: %s', (date, working, name) => {
    expect(testCalendar.isWorkingDay(date)).toBe(working);
    expect(testCalendar.dayName(date)).toBe(name);
  });

  test.each([2025, 2026])('%i has 248 working days', (year) => {
    let count = 0;
    for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) if (testCalendar.isWorkingDay(date)) count += 1;
    expect(count).toBe(248);
  });

  test('counts a plain week in a year without a notice and says so', () => {
    expect(testCalendar.isPublished('2026-12-31')).toBe(true);
    expect(testCalendar.isPublished('2027-01-01')).toBe(false);
    expect(testCalendar.isWorkingDay('2027-01-01')).toBe(true);
    expect(testCalendar.isWorkingDay('2027-01-02')).toBe(false);
    expect(testCalendar.holidayOf('2027-01-01')).toBeUndefined();
    expect(testCalendar.holidayOf('2026-01-01')).toBe('元旦');
  });

  test('takes late December from the next notice', () => {
    const days = [{ date: '2026-12-31', kind: 'off', name: '元旦' } as const];
    const calendar = calendarFrom([{ id: 'cn-2027.1', year: 2027, noticeUrl: '', days }, edition2026]);
    expect(calendar.isWorkingDay('2026-12-31')).toBe(false);
    expect(calendar.editionsFor('2026-12-31', '2026-12-31')).toBe('cn-2026.1+cn-2027.1');
    expect(calendar.editionsFor('2026-12-30', '2026-12-30')).toBe('cn-2026.1');
  });

  test('uses the last given edition of a year whole', () => {
    const calendar = calendarFrom([edition2025, edition2026, { ...edition2026, id: 'cn-2026.2', days: [] }]);
    expect(calendar.editionId).toBe('cn-2025.1+cn-2026.2');
    expect(calendar.isWorkingDay('2026-10-01')).toBe(true);
  });
});
