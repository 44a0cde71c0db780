import { readdirSync, readFileSync } from 'node:fs';
import type { CalendarDay, CalendarEdition } from '../../domain/calendar.ts';
import { isCivilDate } from '../../domain/civil-date.ts';

const folder = new URL('./data/', import.meta.url);

/**
 * The calendar editions that ship with the product, by year. They are the first content of the calendar tables;
 * later notices are imported there by an administrator.
 * Throws Error naming the file when one is damaged.
 */
export function calendarEditions(): readonly CalendarEdition[] {
  const files = readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name));
  return files.toSorted().map((name) => parseEdition(readFileSync(new URL(name, folder), 'utf8'), name));
}

/** Reads one edition from JSON. `source` names it in errors. */
export function parseEdition(json: string, source: string): CalendarEdition {
  const found: unknown = JSON.parse(json);
  if (!isEdition(found)) throw new Error(`calendar edition ${source}: not an edition`);
  const dates = new Set<string>();
  for (const day of found.days) {
    if (dates.has(day.date)) throw new Error(`calendar edition ${source}: ${day.date} twice`);
    if (!isNear(day.date, found.year)) throw new Error(`calendar edition ${source}: ${day.date} is of another year`);
    dates.add(day.date);
  }
  return found;
}

function isEdition(value: unknown): value is CalendarEdition {
  const edition = value as Partial<CalendarEdition> | null;
  return (
    typeof edition?.id === 'string' &&
    Number.isInteger(edition.year) &&
    typeof edition.noticeUrl === 'string' &&
    (edition.noticeNo === undefined || typeof edition.noticeNo === 'string') &&
    Array.isArray(edition.days) &&
    edition.days.every(isDay)
  );
}

function isDay(value: unknown): value is CalendarDay {
  const day = value as Partial<CalendarDay> | null;
  return isCivilDate(day?.date) && (day?.kind === 'off' || day?.kind === 'work') && typeof day.name === 'string';
}

/** A notice reaches into the last days of the year before and the first of the year after, never further. */
function isNear(date: string, year: number): boolean {
  return date >= `${year - 1}-12-01` && date <= `${year + 1}-01-31`;
}
