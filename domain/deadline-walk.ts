import type { Calendar } from './calendar.ts';
import { addDays, weekday, type CivilDate } from './civil-date.ts';
import type { Pause } from './deadline-term.ts';

/** What became of one day of a term. */
export interface DayExplanation {
  readonly date: CivilDate;
  readonly counted: boolean;
  /** The ordinal of a counted day, 1 for the first. */
  readonly number?: number;
  /**
   * start: day 0; make-up: a weekend day that is worked; paused: would have counted but for a pause;
   * rolled: after the bare last day, up to the day the term ends on.
   */
  readonly reason: 'start' | 'counted' | 'weekend' | 'holiday' | 'make-up' | 'paused' | 'rolled';
  /** The name the holiday notice gives to the day. */
  readonly name?: string;
  readonly published: boolean;
}

/** Counts a term day by day. Returns the bare last day and every day from startOn to it. */
export function walkTerm(
  startOn: CivilDate,
  term: { amount: number; workingDays: boolean },
  pauses: readonly Pause[],
  calendar: Calendar,
): { lastOn: CivilDate; days: DayExplanation[] } {
  const days: DayExplanation[] = [explained(startOn, { counted: false, reason: 'start' }, calendar)];
  let date = startOn;
  for (let counted = 0; counted < term.amount;) {
    date = addDays(date, 1);
    const reason = reasonOf(date, term.workingDays, pauses, calendar);
    const counts = reason === 'counted' || reason === 'make-up';
    if (counts) counted += 1;
    days.push(explained(date, { counted: counts, ...(counts && { number: counted }), reason }, calendar));
  }
  return { lastOn: date, days };
}

function reasonOf(date: CivilDate, workingDays: boolean, pauses: readonly Pause[], calendar: Calendar): DayExplanation['reason'] {
  if (workingDays && !calendar.isWorkingDay(date)) return calendar.isDayOff(date) ? 'holiday' : 'weekend';
  if (pauses.some((pause) => date >= pause.fromOn && date <= pause.toOn)) return 'paused';
  return workingDays && weekday(date) > 5 ? 'make-up' : 'counted';
}

function explained(date: CivilDate, day: Pick<DayExplanation, 'counted' | 'number' | 'reason'>, calendar: Calendar): DayExplanation {
  const name = calendar.dayName(date);
  return { date, ...day, ...(name && { name }), published: calendar.isPublished(date) };
}
