import { setTimeout as sleep } from 'node:timers/promises';
import type { Part } from './part.ts';
import type { Say } from './toolchain.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A process that lived this long starts again at once when it dies. */
const STEADY_MS = 60_000;

/** Starts a part again whenever it dies, after growing pauses, until the signal is aborted. */
export function keepAlive(part: Part, say: Say, signal: AbortSignal): void {
  let pause = FIRST_PAUSE_MS;
  let startedAt = Date.now();
  const revive = async (): Promise<void> => {
    if (Date.now() - startedAt > STEADY_MS) pause = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      say(`${part.name} ended unexpectedly, starting it again in ${pause / 1000} s`);
      try {
        await sleep(pause, undefined, { signal });
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
        startedAt = Date.now();
        await part.start();
        say(`${part.name}: works again`);
        return;
      } catch (error) {
        if (!signal.aborted) say(error instanceof Error ? error.message : String(error));
      }
    }
  };
  part.onDeath(() => void revive());
}
