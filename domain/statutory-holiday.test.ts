import { describe, expect, test } from 'vitest';
import { addDays, civilDateOfDayNumber, dayNumber } from './civil-date.ts';
import { statutoryHolidayOf } from './statutory-holiday.ts';

function holidays(year: number): string[] {
  const days: string[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) if (statutoryHolidayOf(date)) days.push(date.slice(5));
  return days;
}

describe('statutory holidays', () => {
  test('of 2026 are thirteen', () => {
    expect(holidays(2026)).toEqual([
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '04-05',
      '05-01',
      '05-02',
      '06-19',
      '09-25',
      '10-01',
      '10-02',
      '10-03',
    ]);
  });

  test('of 2024 are eleven', () => {
    expect(holidays(2024)).toEqual(['01-01', '02-10', '02-11', '02-12', '04-04', '05-01', '06-10', '09-17', '10-01', '10-02', '10-03']);
  });

  test('are not the bridge days around them', () => {
    expect(statutoryHolidayOf('2026-10-04')).toBeUndefined();
    expect(statutoryHolidayOf('2026-02-15')).toBeUndefined();
  });

  test('follow the lunisolar calendar of the platform', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    const named: Record<string, string | undefined> = { '1/1': '春节', '1/3': '春节', '1/4': undefined, '5/5': '端午节', '8/15': '中秋节' };
    for (let day = dayNumber('2020-01-01'); day <= dayNumber('2030-12-31'); day += 1) {
      const month = lunar.format(new Date(day * 86_400_000));
      const date = civilDateOfDayNumber(day);
      // Where Mid-Autumn falls into the National Day holiday, the table keeps the latter's name.
      if (month in named && !wrong(date)) expect([named[month], '国庆节']).toContain(statutoryHolidayOf(date));
    }
  });
});

/** New moons within minutes of midnight, which the platform puts on the wrong day: 2027-02-06 23:56, 2030-02-03 00:07. */
function wrong(date: string): boolean {
  return date.startsWith('2027-02') || date.startsWith('2030-02');
}
