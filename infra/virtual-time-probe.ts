import { condition, continueAsNew, defineQuery, defineSignal, defineUpdate, setHandler, sleep } from '@temporalio/workflow';

export interface Reading {
  now: number;
  timerFired: boolean;
  run: number;
}

export const readClock = defineQuery<Reading>('readClock');
export const askClock = defineUpdate<number>('askClock');
export const renew = defineSignal('renew');
export const stop = defineSignal('stop');

/** A workflow with one timer of ten days that tells its time: what virtual time promises is tested on it. */
export async function clockProbe(run = 0): Promise<void> {
  let over: 'renew' | 'stop' | undefined;
  let timerFired = false;
  setHandler(readClock, () => ({ now: Date.now(), timerFired, run }));
  setHandler(askClock, () => Date.now());
  setHandler(renew, () => void (over = 'renew'));
  setHandler(stop, () => void (over = 'stop'));
  if (run === 0) timerFired = !(await condition(() => over !== undefined, '10 days'));
  await condition(() => over !== undefined);
  if (over !== 'renew') return;
  await sleep(1);
  await continueAsNew<typeof clockProbe>(run + 1);
}
