import type { CalendarEdition } from '../../domain/calendar.ts';
import { calendarFrom } from '../../domain/calendar.ts';
import type { Clock } from '../../domain/case.ts';
import { clocks } from '../../domain/clock.ts';
import { explainDeadline } from '../../domain/deadline.ts';
import type { Settings } from '../../domain/settings.ts';
import type { DayExplanation, Deadline } from '../../openapi/generated/types.ts';

/** A clock of a case with what it is called and waits for. */
export function deadlineView(clock: Clock): Deadline {
  const { zh, en, kind, startsOn, waitsFor, atEnd } = clocks[clock.key];
  const { key, startOn, amount, unit, ruleRef, pauses, state, alarmed, owed, late = false, pausedFromOn, dates } = clock;
  const view = { key, label: { zh, en }, kind, startsOn, waitsFor, atEnd, startOn, amount, unit, ruleRef, state, alarmed, owed, late };
  const known = { ...view, pauses: pauses.map((pause) => ({ ...pause })), ...(pausedFromOn !== undefined && { pausedFromOn }) };
  // While a clock stands still it has no end: the one it had will move.
  if (dates === undefined || state === 'paused') return { ...known, provisional: dates?.provisional ?? false };
  const { dueOn, unrolledOn, alarmOn, warnOn, provisional, excluded, editionId } = dates;
  return { ...known, dueOn, unrolledOn, alarmOn, warnOn, provisional, excluded, editionId };
}

/** Every day of a clock, counted or not, by the editions it was computed with. */
export function explainedDays(clock: Clock, editions: readonly CalendarEdition[], settings: Settings): DayExplanation[] {
  const { startOn, amount, unit, pauses, alarmStartOn, notAfter, dates } = clock;
  if (dates === undefined) return [];
  const used = new Set(dates.editionId.split('+'));
  const { days } = explainDeadline({
    startOn,
    term: { amount, unit },
    pauses,
    calendar: calendarFrom(editions.filter((edition) => used.has(edition.id))),
    rollover: settings.rollover,
    warnDays: settings.warnDays,
    ...(alarmStartOn !== undefined && { alarmStartOn }),
    ...(notAfter !== undefined && { notAfter }),
  });
  return [...days];
}
