import type { Calendar } from './calendar.ts';
import { addDays, type CivilDate } from './civil-date.ts';

/**
 * What moves the end of a term whose last day is not a working day. Order 121 Art. 45 names 法定节假日 only.
 * statutoryDays: only a statutory holiday itself, to the day after it;
 * offBlock: any day off by the holiday notice, to the day after the block;
 * anyRestDay: any day that is not a working day, to the next working day (the latest reading).
 */
export type Rollover = 'statutoryDays' | 'offBlock' | 'anyRestDay';

/** The day a term ends on when `lastOn` is its bare last day. */
export function rolledOn(lastOn: CivilDate, rollover: Rollover, calendar: Calendar): CivilDate {
  let date = lastOn;
  while (rests(date, rollover, calendar)) date = addDays(date, 1);
  return date;
}

function rests(date: CivilDate, rollover: Rollover, calendar: Calendar): boolean {
  if (rollover === 'statutoryDays') return calendar.holidayOf(date) !== undefined;
  return rollover === 'offBlock' ? calendar.isDayOff(date) : !calendar.isWorkingDay(date);
}
