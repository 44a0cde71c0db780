import { weekday, type CivilDate } from './civil-date.ts';
import { statutoryHolidayOf } from './statutory-holiday.ts';

export interface CalendarDay {
  readonly date: CivilDate;
  /** 'off': a day off by the notice; 'work': a weekend day that is worked (调休上班). */
  readonly kind: 'off' | 'work';
  /** The holiday the notice names for it, e.g. 国庆节. */
  readonly name: string;
}

/** One year's State Council holiday notice. Only days that differ from a plain week are listed. */
export interface CalendarEdition {
  readonly id: string;
  readonly year: number;
  readonly noticeUrl: string;
  readonly noticeNo?: string;
  /** May hold late December of the year before: a notice can move those days too. */
  readonly days: readonly CalendarDay[];
}

export interface Calendar {
  /** The ids of all editions in it, joined by '+'; '' when there is none. */
  readonly editionId: string;
  isWorkingDay(date: CivilDate): boolean;
  isDayOff(date: CivilDate): boolean;
  /** The name the notice gives to a day off or make-up working day. */
  dayName(date: CivilDate): string | undefined;
  /** The statutory holiday (法定节假日) on that date; not every day off is one. None in a year that is not published. */
  holidayOf(date: CivilDate): string | undefined;
  /** False when no notice for that date's year is loaded: the date then counts as in a plain week. */
  isPublished(date: CivilDate): boolean;
  /** Ids of the editions that bear on the dates from `from` to `to`, both included, joined by '+'. */
  editionsFor(from: CivilDate, to: CivilDate): string;
}

/**
 * A calendar over several editions, to be given for the years a term may touch and the year after.
 * A later edition of the same year in the list replaces the earlier one.
 */
export function calendarFrom(editions: readonly CalendarEdition[]): Calendar {
  const byYear = new Map(editions.map((edition) => [edition.year, edition]));
  const used = [...byYear.values()].toSorted((a, b) => a.year - b.year);
  const days = new Map(used.flatMap((edition) => edition.days.map((day) => [day.date, day])));
  const isPublished = (date: CivilDate) => byYear.has(Number(date.slice(0, 4)));
  return {
    editionId: joined(used),
    isWorkingDay: (date) => (days.get(date)?.kind ?? (weekday(date) <= 5 ? 'work' : 'off')) === 'work',
    isDayOff: (date) => days.get(date)?.kind === 'off',
    dayName: (date) => days.get(date)?.name,
    holidayOf: (date) => (isPublished(date) ? statutoryHolidayOf(date) : undefined),
    isPublished,
    editionsFor: (from, to) => joined(used.filter((edition) => bearsOn(edition, from, to))),
  };
}

function bearsOn(edition: CalendarEdition, from: CivilDate, to: CivilDate): boolean {
  const year = String(edition.year).padStart(4, '0');
  if (year >= from.slice(0, 4) && year <= to.slice(0, 4)) return true;
  return edition.days.some((day) => day.date >= from && day.date <= to);
}

function joined(editions: readonly CalendarEdition[]): string {
  return editions.map((edition) => edition.id).join('+');
}
