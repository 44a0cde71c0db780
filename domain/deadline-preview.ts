import type { Calendar } from './calendar.ts';
import type { CivilDate } from './civil-date.ts';
import type { ClockKey } from './clock.ts';
import { explainDeadline, type DayExplanation, type Term } from './deadline.ts';
import { rulePack, rulePackOn, type RulePackId } from './rule-pack.ts';
import type { Settings } from './settings.ts';

export interface DeadlinePreview {
  readonly kind: ClockKey;
  readonly from: CivilDate;
  readonly rulePack: RulePackId;
  readonly term: Term;
  readonly dueOn: CivilDate;
  readonly unrolledOn: CivilDate;
  readonly alarmOn: CivilDate;
  readonly provisional: boolean;
  readonly ruleRef: string;
  readonly citation: string;
  readonly editionId: string;
  readonly days: readonly DayExplanation[];
}

export interface PreviewInput {
  readonly kind: ClockKey;
  readonly from: CivilDate;
  /** The pack in force on `from` when left out. */
  readonly rulePack?: RulePackId;
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/**
 * What a term that starts on `from` would come to, without any case.
 * Throws RangeError when `from` is no date or the pack does not know the clock.
 */
export function previewDeadline({ kind, from, rulePack: chosen, calendar, settings }: PreviewInput): DeadlinePreview {
  const pack = rulePack(chosen ?? rulePackOn(from));
  if (pack.withoutClocks.includes(kind)) throw new RangeError(`${pack.id} has no term for ${kind}`);
  const { term, ruleRef, citation } = pack.termOf(kind, settings);
  const { rollover, warnDays } = settings;
  const { dueOn, unrolledOn, alarmOn, provisional, editionId, days } = explainDeadline({
    startOn: from,
    term,
    calendar,
    rollover,
    warnDays,
  });
  return { kind, from, rulePack: pack.id, term, dueOn, unrolledOn, alarmOn, provisional, ruleRef, citation, editionId, days };
}
