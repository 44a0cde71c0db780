import { setTimeout as sleep } from 'node:timers/promises';
import type { Part } from '../local/part.ts';
import type { Random } from '../seed/random.ts';
import { startAgain } from './test-product.ts';

/** A kill that comes when `progress` reaches `at`, and a little later still, so that it hits any point of the work. */
export interface Kill {
  progress: () => number;
  at: number;
  laterMs: number;
}

/** One kill in each part of `total`, at a moment that the sequence decides. */
export function killsWithin(random: Random, progress: () => number, total: number, count: number): readonly Kill[] {
  const share = Math.floor(total / count);
  return Array.from({ length: count }, (_, index) => ({
    progress,
    at: index * share + random.int(1, share - 1),
    laterMs: random.int(0, 40),
  }));
}

/** Kills the part (SIGKILL) at those moments and starts it again at once. Gives the number of kills done. */
export async function killing(part: Part, kills: readonly Kill[], isOver: () => boolean): Promise<number> {
  let done = 0;
  for (const { progress, at, laterMs } of kills) {
    while (progress() < at && !isOver()) await sleep(5);
    if (isOver()) break;
    await sleep(laterMs);
    await part.kill9();
    done += 1;
    await startAgain(part);
  }
  return done;
}
