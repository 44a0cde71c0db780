import type { ComplaintInput } from './messages.ts';

/**
 * Case time: the workflow's time and a fixed offset. A new run may find the workflow's time behind that of the run before
 * (time that was skipped is not always carried over); the offset then grows, so that case time never goes backwards.
 */
export function openClock(input: Pick<ComplaintInput, 'clockOffsetMs' | 'carried'>) {
  const until = input.carried?.until ?? Number.NEGATIVE_INFINITY;
  const lag = until - (Date.now() + input.clockOffsetMs);
  const offsetMs = input.clockOffsetMs + Math.max(0, lag);
  const now = (): number => Date.now() + offsetMs;
  return { offsetMs, now, at: (): string => new Date(now()).toISOString() };
}
