import type { Calendar } from '../calendar.ts';
import { computeDeadline } from '../deadline.ts';
import type { CaseEvent } from '../event.ts';
import type { Settings } from '../settings.ts';
import { testCalendar } from '../test-calendar.ts';
import { ref } from './refs.ts';

/** What the record adds to a draft: the dates of a clock by the calendar, the text of a notice. */
export function completed(event: CaseEvent, settings: Settings, calendar: Calendar = testCalendar): CaseEvent {
  if (event.kind === 'noticeQueued') return { ...event, facts: { ...event.facts, text: ref(event.facts.noticeId) } };
  if (event.kind !== 'deadlineSet' && event.kind !== 'deadlineMoved' && event.kind !== 'deadlineResumed') return event;
  const { amount, unit, startOn, pauses, alarmStartOn, notAfter } = event.facts;
  const { excluded, unrolledOn, dueOn, alarmOn, warnOn, provisional, editionId } = computeDeadline({
    startOn,
    term: { amount, unit },
    pauses,
    calendar,
    rollover: settings.rollover,
    warnDays: settings.warnDays,
    ...(alarmStartOn !== undefined && { alarmStartOn }),
    ...(notAfter !== undefined && { notAfter }),
  });
  const dates = { excluded, unrolledOn, dueOn, alarmOn, warnOn, provisional, editionId };
  return { ...event, editionId, facts: { ...event.facts, dates } };
}
