import { calendarFrom } from '../../domain/calendar.ts';
import { addDays, civilDateOf, type CivilDate } from '../../domain/civil-date.ts';
import { calendarEditions } from '../calendar/editions.ts';
import type { Random } from './random.ts';
import type { Story } from './stories/story.ts';

const calendar = calendarFrom(calendarEditions());
const HOUR_MS = 3_600_000;
/** First day of Order 121: stories with other grounds than Order 20 knows begin no earlier. */
export const ORDER_121_FROM = '2026-04-15';

/** The day `count` working days from a date, which itself counts as 0; negative goes back. */
export function workingDaysFrom(date: CivilDate, count: number): CivilDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** An instant of a day in Beijing. */
export function instantOf(day: CivilDate, hour: number, minute = 0): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}T${two(hour)}:${two(minute)}:00+08:00`;
}

/** When a story is filed: on a working day at a waking hour, and at least an hour before now. */
export function filingOf(story: Story, now: string, random: Random): { readonly filedOn: CivilDate; readonly filedAt: string } {
  const hour = random.int(8, 21);
  const minute = random.int(0, 59);
  const { filed } = story;
  const counted = typeof filed === 'string' ? filed : workingDaysFrom(civilDateOf(now), -random.int(filed[0], filed[1]));
  const wanted = typeof filed !== 'string' && counted < ORDER_121_FROM ? ORDER_121_FROM : counted;
  const latest = Date.parse(now) - HOUR_MS;
  const filedAt = instantOf(wanted, hour, minute);
  if (Date.parse(filedAt) <= latest) return { filedOn: wanted, filedAt };
  return { filedOn: civilDateOf(latest), filedAt: new Date(latest).toISOString() };
}
