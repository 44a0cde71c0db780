export const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** Rounds of one run, some ten hours: far from the limit of a history. */
export const ROUNDS = 40;

/** A scanner that is away is asked ever less often, every quarter of an hour in the end. */
export function pauseMs(pauses: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** Math.min(pauses, 20));
}
