import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { atATime } from './at-a-time.ts';

it('runs so many at a time, in order, and goes on after one that fails', async () => {
  const limited = atATime(2);
  const done: number[] = [];
  let running = 0;
  let most = 0;
  const task = (number: number) =>
    limited(async () => {
      most = Math.max(most, (running += 1));
      await sleep(2);
      running -= 1;
      if (number === 1) throw new Error('as the test wants it');
      done.push(number);
    });
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map(task));
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true, true]);
  expect([done, most]).toEqual([[0, 2, 3, 4, 5, 6], 2]);
  await task(7);
  expect(done.at(-1)).toBe(7);
});
