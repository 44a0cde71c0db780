import { calendarFrom, type Calendar, type CalendarDay, type CalendarEdition } from './calendar.ts';
import { addDays, type CivilDate } from './civil-date.ts';

/** For tests: the notices of 2025 and 2026, written by hand from their text, apart from the imported data. */
export const edition2025 = edition('cn-2025.1', 2025, [
  ['元旦', '01-01', '01-01'],
  ['春节', '01-28', '02-04', '01-26', '02-08'],
  ['清明节', '04-04', '04-06'],
  ['劳动节', '05-01', '05-05', '04-27'],
  ['端午节', '05-31', '06-02'],
  ['国庆节、中秋节', '10-01', '10-08', '09-28', '10-11'],
]);

export const edition2026 = edition('cn-2026.1', 2026, [
  ['元旦', '01-01', '01-03', '01-04'],
  ['春节', '02-15', '02-23', '02-14', '02-28'],
  ['清明节', '04-04', '04-06'],
  ['劳动节', '05-01', '05-05', '05-09'],
  ['端午节', '06-19', '06-21'],
  ['中秋节', '09-25', '09-27'],
  ['国庆节', '10-01', '10-07', '09-20', '10-10'],
]);

export const testCalendar: Calendar = calendarFrom([edition2025, edition2026]);

type Holiday = readonly [name: string, first: string, last: string, ...work: string[]];

function edition(id: string, year: number, holidays: readonly Holiday[]): CalendarEdition {
  return { id, year, noticeUrl: 'https://www.gov.cn/', days: holidays.flatMap((holiday) => daysOf(year, holiday)) };
}

function daysOf(year: number, [name, first, last, ...work]: Holiday): CalendarDay[] {
  const days: CalendarDay[] = work.map((day) => ({ date: `${year}-${day}`, kind: 'work', name }));
  for (let date: CivilDate = `${year}-${first}`; date <= `${year}-${last}`; date = addDays(date, 1)) days.push({ date, kind: 'off', name });
  return days;
}
