/** A civil date in Beijing time, 'YYYY-MM-DD'. Strings of this form sort in calendar order. */
export type CivilDate = string;

const DAY_MS = 86_400_000;
/** China keeps one zone without summer time, so the offset is a constant and no zone data is needed. */
const BEIJING_OFFSET_MS = 8 * 3_600_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

interface CivilParts {
  year: number;
  month: number;
  day: number;
}

/** True for 'YYYY-MM-DD' naming a day that exists (years 0001 to 9999). */
export function isCivilDate(text: unknown): text is CivilDate {
  return typeof text === 'string' && read(text) !== undefined;
}

/** The text itself when it is a civil date; otherwise RangeError. */
export function parseCivilDate(text: string): CivilDate {
  partsOf(text);
  return text;
}

/** Year, month 1-12 and day 1-31 of a civil date. Throws RangeError on anything else. */
function partsOf(date: CivilDate): CivilParts {
  const parts = typeof date === 'string' ? read(date) : undefined;
  if (!parts) throw new RangeError(`not a civil date: ${JSON.stringify(date)}`);
  return parts;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar. Years begin in March here, so the leap day comes last. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The inverse of {@link dayNumber}. Throws RangeError outside years 0001 to 9999. */
export function civilDateOfDayNumber(days: number): CivilDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/** The date `days` (may be negative) after `date`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfDayNumber(dayNumber(date) + days);
}

/** The same day `years` later; 29 February falls on the last day of February (Civil Code Art. 202). */
export function addYears(date: CivilDate, years: number): CivilDate {
  const { year, month, day } = partsOf(date);
  return written(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Beijing date of an instant given as epoch milliseconds or as an ISO 8601 text with a zone. */
export function civilDateOf(instant: number | string): CivilDate {
  const ms = typeof instant === 'number' ? instant : Date.parse(zoned(instant));
  if (!Number.isFinite(ms)) throw new RangeError(`not an instant: ${JSON.stringify(instant)}`);
  return civilDateOfDayNumber(Math.floor((ms + BEIJING_OFFSET_MS) / DAY_MS));
}

/** Epoch milliseconds of 00:00 Beijing time on `date`. */
export function startOfCivilDay(date: CivilDate): number {
  return dayNumber(date) * DAY_MS - BEIJING_OFFSET_MS;
}

/** Epoch milliseconds of 24:00 Beijing time on `date`, the instant at which a term ending that day is over. */
export function endOfCivilDay(date: CivilDate): number {
  return startOfCivilDay(date) + DAY_MS;
}

function read(text: string): CivilParts | undefined {
  if (!FORM.test(text)) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** Without a zone the runtime would read a text in the machine's own zone. */
function zoned(instant: string): string {
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant)) throw new RangeError(`instant without zone: ${JSON.stringify(instant)}`);
  return instant;
}

function written(year: number, month: number, day: number): CivilDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`year out of range: ${year}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
