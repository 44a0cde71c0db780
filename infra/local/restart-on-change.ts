import { watch } from 'node:fs';
import path from 'node:path';
import type { Part } from './part.ts';
import { root } from './run-tool.ts';
import type { Say } from './toolchain.ts';

const SETTLE_MS = 300;

function isSource(name: string | null): boolean {
  return name !== null && /\.(ts|json)$/u.test(name) && !/\.test\.ts$|(^|\/)(node_modules|histories|local)\//u.test(name);
}

/**
 * Restarts a process when a source below one of the folders is edited, until the signal is aborted. Node's own `--watch` is
 * no way: what it reports from worker threads is taken for an answer by the Temporal worker, which then ends.
 */
export function restartOnChange(part: Part, folders: readonly string[], say: Say, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  let restarting = Promise.resolve();
  const restart = async (): Promise<void> => {
    if (signal.aborted) return;
    try {
      await part.stop();
      await part.start();
      say(`${part.name}: restarted`);
    } catch (error) {
      if (!signal.aborted)
        say(`${part.name}: does not start, waiting for the next edit. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const folder of folders) {
    watch(path.join(root, folder), { recursive: true, signal }, (_event, name) => {
      if (!isSource(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        restarting = restarting.then(restart);
      }, SETTLE_MS);
    });
  }
}
