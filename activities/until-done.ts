import { pause } from '../infra/database/pause.ts';
import type { Log } from './relay/relay-deps.ts';

const PAUSE_MS = 2_000;

/** Tries a step of starting until it succeeds or the signal is aborted; the rest of the process does not wait for it. */
export async function untilDone(
  step: () => Promise<void>,
  { signal, log, what }: { signal: AbortSignal; log: Log; what: string },
): Promise<void> {
  while (!signal.aborted) {
    try {
      return await step();
    } catch (error) {
      log.warn({ err: error }, `${what}: trying again`);
      await pause(PAUSE_MS, signal);
    }
  }
}
