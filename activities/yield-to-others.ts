import { readFile, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import process from 'node:process';

/** Field 6 of proc(5) stat; the name before it may hold anything, and ends with the last parenthesis. */
async function leadsSession(): Promise<boolean> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  const [, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return session === String(process.pid);
}

/**
 * Lets every other process of this machine go first when the processors are full. Call it before threads are made: they
 * inherit it. `nice` is 0 (as everybody) to 19 (last).
 *
 * Linux weighs processes of one session against each other by their nice value, and whole sessions by that of their group
 * (sched(7), autogroup). The group is weighed only by the process that leads it: others of that session are not ours to weigh.
 * Where there are no such groups the write fails, and the first step was enough.
 */
export async function yieldToOthers(nice: number): Promise<void> {
  if (nice === 0) return;
  setPriority(nice);
  if (await leadsSession()) await writeFile('/proc/self/autogroup', String(nice)).catch(() => undefined);
}
