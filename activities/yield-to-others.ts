import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';

/**
 * Lets every other process of this machine go first when the processors are full. Call it before threads are made: they
 * inherit it. `nice` is 0 (as everybody) to 19 (last).
 *
 * Linux weighs processes of one session against each other by their nice value, and whole sessions by that of their group
 * (sched(7), autogroup); where there are no such groups the write fails, and the first step was enough.
 */
export async function yieldToOthers(nice: number): Promise<void> {
  if (nice === 0) return;
  setPriority(nice);
  await writeFile('/proc/self/autogroup', String(nice)).catch(() => undefined);
}
