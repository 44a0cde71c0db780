import type { Deadline } from '../../../openapi/generated/types.ts';
import type { Say } from '../text/use-text.ts';

/** `10 个工作日`, `60 日（自然日）`; empty when the amount is not told. */
export function termText({ amount, unit }: Pick<Deadline, 'amount' | 'unit'>, say: Say): string {
  if (amount === undefined || unit === undefined) return '';
  const keys = { workingDay: 'deadline.termWorking', day: 'deadline.termNatural', year: 'deadline.termYear' } as const;
  return say(keys[unit], { n: amount });
}
