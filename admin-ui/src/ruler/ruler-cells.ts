import type { DayExplanation } from '../../../domain/deadline.ts';

export interface RulerCell {
  readonly date: string;
  readonly number?: number;
  readonly classes: string;
  readonly makeUp: boolean;
  readonly today: boolean;
  /** What stands under the cell; empty for most cells of a narrow ruler. */
  readonly label: string;
}

export interface RulerInput {
  readonly days: readonly DayExplanation[];
  readonly dueOn: string;
  readonly today: string;
  /** Labels only under the first day, today and the last. */
  readonly narrow?: boolean;
}

/** One cell per calendar day of a term, with what it looks like. */
export function rulerCells({ days, dueOn, today, narrow = false }: RulerInput): RulerCell[] {
  return days.map((day, index) => ({
    date: day.date,
    ...(day.number !== undefined && { number: day.number }),
    classes: cellClasses(day, dueOn, today),
    makeUp: day.reason === 'make-up',
    today: day.date === today,
    label: cellLabel(day.date, { edge: index === 0 || day.date === dueOn, today: day.date === today, narrow }),
  }));
}

function cellClasses(day: DayExplanation, dueOn: string, today: string): string {
  const due = day.date === dueOn;
  const names = ['day', look(day)];
  if (day.counted && day.date <= today && !due) names.push('past');
  if (due) names.push('due');
  if (day.date === today) names.push('today');
  if (!day.published && day.reason !== 'start') names.push('unpublished');
  return names.join(' ');
}

function look(day: DayExplanation): string {
  if (day.reason === 'start') return 'start';
  if (day.reason === 'paused') return 'paused';
  return day.counted ? 'counted' : 'rest';
}

function cellLabel(date: string, { edge, today, narrow }: { edge: boolean; today: boolean; narrow: boolean }): string {
  const short = date.slice(5).replace('-', '/');
  if (edge || (narrow && today)) return short;
  if (narrow) return '';
  return date.endsWith('-01') ? short : String(Number(date.slice(8)));
}
