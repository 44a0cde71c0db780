import { describe, expect, test } from 'vitest';
import { calendarFrom } from '../../domain/calendar.ts';
import { addDays } from '../../domain/civil-date.ts';
import { testCalendar } from '../../domain/test-calendar.ts';
import { calendarEditions, parseEdition } from './editions.ts';

const editions = calendarEditions();

describe('the calendar editions that ship', () => {
  test('are those of 2020 to 2026, each with its notice', () => {
    expect(editions.map((edition) => edition.year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    for (const { id, year, noticeUrl, noticeNo } of editions) {
      expect(id).toBe(`cn-${year}.1`);
      expect(noticeUrl).toMatch(/^https?:\/\/www\.gov\.cn\//);
      expect(noticeNo).toMatch(/^国办发明电〔\d{4}〕\d+号/);
    }
  });

  test('say of each day of 2025 and 2026 what the text of the notice says', () => {
    const calendar = calendarFrom(editions);
    for (let date = '2025-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      expect([date, calendar.isWorkingDay(date), calendar.isDayOff(date)]).toEqual([
        date,
        testCalendar.isWorkingDay(date),
        testCalendar.isDayOff(date),
      ]);
    }
  });

  test.each([
    ['2020-02-02', false],
    ['2020-02-03', true],
    ['2022-12-31', false],
    ['2023-01-02', false],
    ['2024-02-09', true],
    ['2024-02-18', true],
  ])('make %s a working day: %s', (date, working) => {
    expect(calendarFrom(editions).isWorkingDay(date)).toBe(working);
  });

  test('take every statutory holiday off', () => {
    const calendar = calendarFrom(editions);
    for (let date = '2020-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      if (calendar.holidayOf(date)) expect([date, calendar.isDayOff(date)]).toEqual([date, true]);
    }
  });
});

describe('an edition is refused', () => {
  const day = { date: '2026-01-01', kind: 'off', name: '元旦' };
  const edition = { id: 'cn-2026.9', year: 2026, noticeUrl: 'https://www.gov.cn/', days: [day] };

  test.each([
    ['no list of days', { ...edition, days: undefined }],
    ['no id', { ...edition, id: 7 }],
    ['a day twice', { ...edition, days: [day, day] }],
    ['a day that does not exist', { ...edition, days: [{ ...day, date: '2026-02-30' }] }],
    ['a day of another year', { ...edition, days: [{ ...day, date: '2027-05-01' }] }],
    ['an unknown kind', { ...edition, days: [{ ...day, kind: 'half' }] }],
    ['nothing', null],
  ])('that has %s', (_why, wrong) => {
    expect(() => parseEdition(JSON.stringify(wrong), 'x.json')).toThrow('calendar edition x.json');
  });

  test('and a right one is read', () => {
    expect(parseEdition(JSON.stringify(edition), 'x.json')).toEqual(edition);
  });
});
