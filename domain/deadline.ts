import type { Calendar } from './calendar.ts';
import { addDays, addYears, daysBetween, isCivilDate, type CivilDate } from './civil-date.ts';
import { rolledOn, type Rollover } from './deadline-rollover.ts';
import type { Pause, Term } from './deadline-term.ts';
import { walkTerm, type DayExplanation } from './deadline-walk.ts';

export type { Rollover } from './deadline-rollover.ts';
export type { Pause, Term } from './deadline-term.ts';
export type { DayExplanation } from './deadline-walk.ts';

export interface DeadlineDates {
  readonly startOn: CivilDate;
  readonly amount: number;
  readonly unit: Term['unit'];
  /** Days that would have counted but for the pauses. */
  readonly excluded: number;
  /** The bare last day, before any roll-over: the narrow reading. */
  readonly unrolledOn: CivilDate;
  /** The latest reading; the term ends at 24:00 Beijing time of this day. */
  readonly dueOn: CivilDate;
  /** The day at whose end the alarm rings; never after dueOn. */
  readonly alarmOn: CivilDate;
  readonly warnOn: CivilDate;
  /** True when a day it depends on lies in a year whose holiday notice is not loaded. */
  readonly provisional: boolean;
  /** The calendar editions it depends on, joined by '+'; '' when none is loaded. */
  readonly editionId: string;
}

export interface DeadlineInput {
  /** The day of the fact; it is not counted itself (Order 121 Art. 45). */
  readonly startOn: CivilDate;
  readonly term: Term;
  readonly pauses?: readonly Pause[];
  readonly calendar: Calendar;
  readonly rollover: Rollover;
  /** Day 0 of the alarm where it is earlier than startOn: first receipt by any office, for `accept`. */
  readonly alarmStartOn?: CivilDate;
  /** A day the end may not pass, as the end of `accept` for terms set within it; ignored once it is over. */
  readonly notAfter?: CivilDate;
  /** Working days from the warning to the alarm. */
  readonly warnDays: number;
}

/** The dates of a term. Throws RangeError on a date that does not exist, an amount below 1 or a pause that ends before it begins. */
export function computeDeadline(input: DeadlineInput): DeadlineDates {
  const { days: _days, ...dates } = explainDeadline(input);
  return dates;
}

/**
 * The dates of a term with every day from startOn to dueOn, counted or not, and why.
 * For a year term only the first and the last days are listed.
 */
export function explainDeadline(input: DeadlineInput): DeadlineDates & { days: readonly DayExplanation[] } {
  checkInput(input);
  const { calendar, rollover, startOn, term } = input;
  const walk = walkTerm(startOn, dayTerm(startOn, term), input.pauses ?? [], calendar);
  const cap = input.notAfter !== undefined && input.notAfter >= startOn ? input.notAfter : undefined;
  const unrolledOn = earlier(walk.lastOn, cap);
  const dueOn = earlier(rolledOn(walk.lastOn, rollover, calendar), cap);
  const alarmOn = earlier(unrolledOn, alarmOf(input));
  const days = [...walk.days.filter((day) => day.date <= unrolledOn), ...rolledDays(unrolledOn, dueOn, calendar)];
  return {
    startOn,
    amount: term.amount,
    unit: term.unit,
    excluded: walk.days.filter((day) => day.reason === 'paused' && day.date <= unrolledOn).length,
    unrolledOn,
    dueOn,
    alarmOn,
    warnOn: workingDaysBefore(alarmOn, input.warnDays, startOn, calendar),
    provisional: days.some((day) => !day.published && bears(day, term, unrolledOn)),
    editionId: calendar.editionsFor(startOn, dueOn),
    days: term.unit === 'year' ? days.filter((day) => day.date === startOn || day.date >= unrolledOn) : days,
  };
}

function checkInput({ startOn, term, pauses = [], alarmStartOn = startOn, notAfter = startOn, warnDays }: DeadlineInput): void {
  const dates = [startOn, alarmStartOn, notAfter, ...pauses.flatMap((pause) => [pause.fromOn, pause.toOn])];
  const wrong = dates.find((date) => !isCivilDate(date));
  if (wrong !== undefined) throw new RangeError(`not a civil date: ${JSON.stringify(wrong)}`);
  if (!(Number.isInteger(term.amount) && term.amount >= 1)) throw new RangeError(`term of ${term.amount}`);
  if (!(Number.isInteger(warnDays) && warnDays >= 0)) throw new RangeError(`warning of ${warnDays} working days`);
  const backwards = pauses.find((pause) => pause.toOn < pause.fromOn);
  if (backwards) throw new RangeError(`pause from ${backwards.fromOn} to ${backwards.toOn}`);
}

/** A year term is walked as the natural days up to its anniversary, so that pauses lengthen it like any other. */
function dayTerm(startOn: CivilDate, term: Term): { amount: number; workingDays: boolean } {
  if (term.unit !== 'year') return { amount: term.amount, workingDays: term.unit === 'workingDay' };
  return { amount: daysBetween(startOn, addYears(startOn, term.amount)), workingDays: false };
}

function alarmOf({ alarmStartOn, startOn, term, pauses = [], calendar }: DeadlineInput): CivilDate | undefined {
  if (alarmStartOn === undefined || alarmStartOn >= startOn) return undefined;
  return walkTerm(alarmStartOn, dayTerm(alarmStartOn, term), pauses, calendar).lastOn;
}

function rolledDays(unrolledOn: CivilDate, dueOn: CivilDate, calendar: Calendar): DayExplanation[] {
  const days: DayExplanation[] = [];
  for (let date = unrolledOn; date < dueOn;) {
    date = addDays(date, 1);
    const name = calendar.dayName(date);
    days.push({ date, counted: false, reason: 'rolled', ...(name && { name }), published: calendar.isPublished(date) });
  }
  return days;
}

/** A working-day term rests on every day after day 0, a term of natural days on the calendar only where it ends. */
function bears(day: DayExplanation, term: Term, unrolledOn: CivilDate): boolean {
  return term.unit === 'workingDay' ? day.reason !== 'start' : day.date >= unrolledOn;
}

function workingDaysBefore(date: CivilDate, count: number, notBefore: CivilDate, calendar: Calendar): CivilDate {
  let found = date;
  for (let left = count; left > 0 && found > notBefore;) {
    found = addDays(found, -1);
    if (calendar.isWorkingDay(found)) left -= 1;
  }
  return found;
}

function earlier(date: CivilDate, other: CivilDate | undefined): CivilDate {
  return other !== undefined && other < date ? other : date;
}
