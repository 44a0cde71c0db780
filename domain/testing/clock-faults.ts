import type { CaseState, Clock } from '../case.ts';
import { addDays, daysBetween } from '../civil-date.ts';
import { testCalendar } from '../test-calendar.ts';
import type { Rule, Step } from './rule.ts';

type Dated = Clock & { dates: NonNullable<Clock['dates']> };

function isPaused(clock: Clock, date: string): boolean {
  return clock.pauses.some(({ fromOn, toOn }) => date >= fromOn && date <= toOn);
}

/** Counted afresh, apart from the way that deadline.ts counts. */
function daysCounted(clock: Dated): number {
  let counted = 0;
  for (let date = addDays(clock.startOn, 1); date <= clock.dates.unrolledOn; date = addDays(date, 1)) {
    if ((clock.unit === 'day' || testCalendar.isWorkingDay(date)) && !isPaused(clock, date)) counted += 1;
  }
  return counted;
}

function datedFault(c: CaseState, clock: Dated): string | undefined {
  const { unrolledOn, dueOn, alarmOn, excluded } = clock.dates;
  if (unrolledOn > dueOn || alarmOn > dueOn) return 'later than dueOn';
  if (clock.notAfter === undefined && daysCounted(clock) !== clock.amount) return `counts ${daysCounted(clock)} for ${clock.amount}`;
  if (clock.key !== 'mediate' || clock.unit !== 'day' || c.acceptedOn === undefined) return undefined;
  return daysBetween(c.acceptedOn, unrolledOn) === 60 + excluded ? undefined : 'not sixty days';
}

/** Every clock has ended by 13 but for the follow-up window, and none runs in 14. */
function closureFault(after: CaseState, clock: Clock): string | undefined {
  if (after.status !== 'closed' && after.status !== 'archived') return undefined;
  const runs = clock.state === 'running' || clock.state === 'paused' || clock.owed;
  return runs && (clock.key !== 'followUp' || after.status === 'archived') ? `still ${clock.state}` : undefined;
}

function alarmFault({ before, after, event }: Step): string | undefined {
  const [old, now] = [before.clocks.accept?.dates, after.clocks.accept?.dates];
  const mayMove = event.kind === 'deadlineMoved' && (event.facts.why === 'edition' || event.facts.why === 'repinned');
  return old !== undefined && now !== undefined && now.alarmOn > old.alarmOn && !mayMove ? 'accept alarm moved later' : undefined;
}

/** Dates are looked at when they are new. */
function clockFault({ before, after }: Step, clock: Clock): string | undefined {
  if (clock.state === 'passed' && !clock.alarmed) return 'passed without alarm';
  if (clock.state === 'paused' && (clock.dates !== undefined || clock.key !== 'mediate')) return 'paused with dates';
  const { dates } = clock;
  const isNew = dates !== undefined && before.clocks[clock.key]?.dates !== dates;
  return (isNew ? datedFault(after, { ...clock, dates }) : undefined) ?? closureFault(after, clock);
}

/** The first fault among all clocks after a step. */
export const clockFaults: Rule = (step) => {
  for (const clock of Object.values(step.after.clocks)) {
    const fault = clockFault(step, clock);
    if (fault !== undefined) return `${clock.key}: ${fault}`;
  }
  return alarmFault(step);
};
