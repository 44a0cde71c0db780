import type { DayExplanation } from '../../../domain/deadline.ts';

/** Shares are per cent of the whole length. */
export interface NaturalBar {
  readonly elapsedShare: number;
  readonly pauses: readonly { readonly from: number; readonly width: number }[];
}

/** Where today and the pauses lie on a bar that is as long as the term. */
export function naturalBar(days: readonly DayExplanation[], today: string): NaturalBar {
  const length = Math.max(days.length - 1, 1);
  const share = (index: number): number => Math.round((index / length) * 1000) / 10;
  const elapsed = days.filter((day) => day.date <= today).length - 1;
  return {
    elapsedShare: share(Math.min(Math.max(elapsed, 0), length)),
    pauses: runs(days).map(({ first, last }) => ({ from: share(Math.max(first - 1, 0)), width: share(last - Math.max(first - 1, 0)) })),
  };
}

function runs(days: readonly DayExplanation[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const [index, day] of days.entries()) {
    if (day.reason !== 'paused') continue;
    const open = found.at(-1);
    if (open && open.last === index - 1) open.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}
