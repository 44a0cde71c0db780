import { condition, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';

export const bareUpdate = defineUpdate<number, []>('bareUpdate');
export const stopBare = defineSignal('stopBare');

/** The floor of a case: starts, arms one timer of ten days, counts updates. */
export async function bareCase(): Promise<number> {
  let updates = 0;
  let stopped = false;
  setHandler(bareUpdate, () => (updates += 1));
  setHandler(stopBare, () => void (stopped = true));
  await condition(() => stopped, '10 days');
  return updates;
}
