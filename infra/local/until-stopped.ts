import path from 'node:path';
import process from 'node:process';
import { endLeftovers, killLeftovers } from './process-record.ts';
import type { Serving } from './serve.ts';
import type { Say } from './toolchain.ts';

/** Ctrl-C reaches us twice, from the terminal and from the process that started us; later ones are meant. */
const DOUBLE_MS = 1000;
const PARENT_PERIOD_MS = 1000;

/** Calls back when the process that started us is gone: nobody is left to stop us. */
function onOrphaned(callback: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, PARENT_PERIOD_MS);
  timer.unref();
}

/**
 * Serves until a signal comes, then stops in order and ends the process. During the start the processes that were started
 * so far are ended by their records; a second Ctrl-C ends everything at once.
 */
export async function untilStopped(dataDir: string, say: Say, start: (signal: AbortSignal) => Promise<Serving>): Promise<void> {
  const stopping = new AbortController();
  const processes = path.join(dataDir, 'processes');
  let serving: Serving | undefined;
  let firstAt = 0;
  const stop = async (): Promise<void> => {
    say('stopping …');
    await (serving === undefined ? endLeftovers(processes) : serving.stop());
    say('stopped');
    process.exit(serving === undefined ? 130 : 0);
  };
  const onSignal = (signal?: NodeJS.Signals): void => {
    if (firstAt !== 0 && (signal !== 'SIGINT' || Date.now() - firstAt < DOUBLE_MS)) return;
    if (firstAt !== 0) {
      killLeftovers(processes);
      process.exit(130);
    }
    firstAt = Date.now();
    stopping.abort();
    stop().catch((error: unknown) => {
      say(`stopping failed: ${String(error)}`);
      process.exit(1);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  onOrphaned(onSignal);
  try {
    serving = await start(stopping.signal);
    await serving.present();
  } catch (error) {
    if (stopping.signal.aborted) return;
    say(error instanceof Error ? error.message : String(error));
    await serving?.stop();
    process.exit(1);
  }
}
