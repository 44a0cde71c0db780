import type { Calendar } from './calendar.ts';
import type { CivilDate } from './civil-date.ts';
import { computeDeadline, type DeadlineDates } from './deadline.ts';
import { rulePack, type RulePackId } from './rule-pack.ts';
import type { Settings } from './settings.ts';

export interface LimitInput {
  /** The day the complainant knew or should have known of the harm. */
  readonly knewOn: CivilDate;
  readonly rulePack: RulePackId;
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/** The last day for a complaint (Order 121 Art. 16.4, Order 20 Art. 15.4): three years, in both readings of its end. */
export function complaintLimit({ knewOn, rulePack: id, calendar, settings }: LimitInput): DeadlineDates {
  const { rollover, warnDays } = settings;
  return computeDeadline({ startOn: knewOn, term: rulePack(id).complaintLimit.term, calendar, rollover, warnDays });
}

/** Whether a complaint filed on that day is too late by the latest reading, the one that takes nothing from the complainant. */
export function isLimitOver(filedOn: CivilDate, input: LimitInput): boolean {
  return filedOn > complaintLimit(input).dueOn;
}
