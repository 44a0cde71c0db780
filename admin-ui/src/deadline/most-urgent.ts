import type { Deadline } from '../../../openapi/generated/types.ts';

/** The owed clock that ends first; without one, the clock that was set last. */
export function mostUrgent(deadlines: readonly Deadline[]): Deadline | undefined {
  const owed = deadlines.filter((clock) => clock.owed && clock.dueOn !== undefined);
  return (
    owed.toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0] ?? deadlines.filter(({ days }) => days !== undefined).at(-1)
  );
}
