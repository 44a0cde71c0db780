import { describe, expect, it } from 'vitest';
import { isTemporalUnavailable } from './temporal.ts';

/** As the client throws it: the server's answer is the cause. */
function failed(code: number): Error {
  const answer = Object.assign(new Error('from the server'), { code, details: '', metadata: {} });
  return new Error('a call failed', { cause: answer });
}

describe('a call to the workflow server that failed', () => {
  it.each([
    ['cancelled', 1],
    ['deadline exceeded', 4],
    ['resource exhausted', 8],
    ['failed precondition: a case waits for a worker to take it up anew', 9],
    ['aborted', 10],
    ['unavailable', 14],
  ])('may succeed later after "%s"', (_words, code) => expect(isTemporalUnavailable(failed(code))).toBe(true));

  it.each([
    ['invalid argument', 3],
    ['permission denied', 7],
    ['internal', 13],
  ])('is a fault that stays after "%s"', (_words, code) => expect(isTemporalUnavailable(failed(code))).toBe(false));
});
