import type { RulerSummary } from './ruler-summary.ts';
import type { Say } from '../text/use-text.ts';

/** The ruler in words: what counts, what does not, and why. Read aloud and printed instead of the picture. */
export function rulerText(summary: RulerSummary, dueOn: string, say: Say): string {
  const parts = [
    say('ruler.from', { date: summary.startOn }),
    say('ruler.counted', { days: summary.counted, elapsed: summary.elapsed }),
    ...(summary.makeUp.length > 0 ? [say('ruler.makeUp', { dates: summary.makeUp.join(say('ruler.and')) })] : []),
    ...restOf(summary, say),
    ...(summary.paused > 0 ? [say('ruler.paused', { days: summary.paused })] : []),
    ...(summary.rolled > 0 ? [say('ruler.rolled', { days: summary.rolled })] : []),
    say('ruler.until', { date: dueOn }),
    ...(summary.unpublished ? [say('ruler.unpublished')] : []),
  ];
  return parts.join(say('ruler.stop')) + say('ruler.end');
}

function restOf({ weekends, holidays }: RulerSummary, say: Say): string[] {
  const rests = [
    ...(weekends > 0 ? [say('ruler.weekends', { days: weekends })] : []),
    ...holidays.map(({ name, days }) => say('ruler.holiday', { name: name || say('ruler.holidayUnnamed'), days })),
  ];
  return rests.length > 0 ? [say('ruler.notCounted', { rests: rests.join(say('ruler.and')) })] : [];
}
