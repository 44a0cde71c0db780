/** Lets lanes sleep until there is work, a time has passed, or the end has come. */
export interface WakeUp {
  ring(): void;
  /** How often it rang so far. */
  rings(): number;
  /** Resolves after `ms`, when rung, when aborted, and at once if it rang since `rings()` was `seen`. */
  sleep(ms: number, seen: number): Promise<void>;
}

export function wakeUp(signal: AbortSignal): WakeUp {
  const sleepers = new Set<() => void>();
  let rung = 0;
  const wakeAll = (): void => {
    for (const wake of sleepers) wake();
  };
  signal.addEventListener('abort', wakeAll);
  return {
    rings: () => rung,
    ring: () => {
      rung += 1;
      wakeAll();
    },
    sleep: (ms, seen) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          sleepers.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        sleepers.add(wake);
        if (signal.aborted || rung !== seen) wake();
      }),
  };
}
