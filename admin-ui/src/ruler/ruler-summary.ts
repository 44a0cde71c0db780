import type { DayExplanation } from '../../../domain/deadline.ts';

/** The facts that the picture shows, counted: the ground for its text equivalent. */
export interface RulerSummary {
  readonly startOn: string;
  readonly counted: number;
  /** Counted days that are over, the one of `today` included. */
  readonly elapsed: number;
  readonly makeUp: readonly string[];
  readonly weekends: number;
  /** Days off by holiday name, in the order they come. */
  readonly holidays: readonly { readonly name: string; readonly days: number }[];
  readonly paused: number;
  readonly rolled: number;
  readonly unpublished: boolean;
}

/** Counts what the days of a term were. */
export function rulerSummary(days: readonly DayExplanation[], today: string): RulerSummary {
  const count = (reason: DayExplanation['reason']): number => days.filter((day) => day.reason === reason).length;
  return {
    startOn: days[0]?.date ?? today,
    counted: days.filter((day) => day.counted).length,
    elapsed: days.filter((day) => day.counted && day.date <= today).length,
    makeUp: days.filter((day) => day.reason === 'make-up').map((day) => day.date),
    weekends: count('weekend'),
    holidays: holidaysOf(days),
    paused: count('paused'),
    rolled: count('rolled'),
    unpublished: days.some((day) => !day.published && day.reason !== 'start'),
  };
}

function holidaysOf(days: readonly DayExplanation[]): { name: string; days: number }[] {
  const byName = new Map<string, number>();
  for (const day of days) if (day.reason === 'holiday') byName.set(day.name ?? '', (byName.get(day.name ?? '') ?? 0) + 1);
  return [...byName].map(([name, count]) => ({ name, days: count }));
}
