import type { Calendar } from '../../../domain/calendar.ts';
import { computeDeadline } from '../../../domain/deadline.ts';
import type { CaseEvent, DeadlineFacts } from '../../../domain/event.ts';
import type { TermSettings } from '../../../domain/settings.ts';

/** The event with the dates of its clock, if it sets, moves or resumes one; any other event as it is. */
export function completeDates(event: CaseEvent, calendar: Calendar, settings: TermSettings): CaseEvent {
  if (event.kind !== 'deadlineSet' && event.kind !== 'deadlineMoved' && event.kind !== 'deadlineResumed') return event;
  const dates = datesOf(event.facts, calendar, settings);
  return { ...event, editionId: dates.editionId, facts: { ...event.facts, dates } };
}

/** The dates that a clock has by a calendar, whatever it had before. */
export function datesOf(
  facts: Omit<DeadlineFacts, 'why'>,
  calendar: Calendar,
  settings: TermSettings,
): NonNullable<DeadlineFacts['dates']> {
  const { excluded, unrolledOn, dueOn, alarmOn, warnOn, provisional, editionId } = computeDeadline({
    startOn: facts.startOn,
    term: { amount: facts.amount, unit: facts.unit },
    pauses: facts.pauses,
    calendar,
    rollover: settings.rollover,
    warnDays: settings.warnDays,
    ...(facts.alarmStartOn !== undefined && { alarmStartOn: facts.alarmStartOn }),
    ...(facts.notAfter !== undefined && { notAfter: facts.notAfter }),
  });
  // With the setting 'due' the alarm waits for the end of the latest reading, unless it counts from an earlier receipt.
  const rings = settings.alarm === 'due' && alarmOn === unrolledOn ? dueOn : alarmOn;
  return { excluded, unrolledOn, dueOn, alarmOn: rings, warnOn, provisional, editionId };
}
