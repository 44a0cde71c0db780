import { condition } from '@temporalio/workflow';
import { nextTick } from '../domain/tick.ts';
import type { LivingCase } from './case-state.ts';
import { isRenewalDue, renewRun } from './renew.ts';

/**
 * Waits for a change of the case. While it waits, each clock of the case rings and ends in time, also one that was set,
 * moved or stopped meanwhile: there is one timer, for the next alarm or end, and it is armed anew when that moment moves.
 */
export async function waitUntil(c: LivingCase, isDone: () => boolean): Promise<void> {
  while (!isDone()) {
    if (isRenewalDue(c)) await renewRun(c);
    c.tick();
    await nextChange(c, isDone);
  }
}

async function nextChange(c: LivingCase, isDone: () => boolean): Promise<void> {
  const armed = nextTick(c.state);
  const isChanged = (): boolean => isDone() || isRenewalDue(c) || nextTick(c.state) !== armed;
  const left = armed === undefined ? 0 : armed - c.now();
  if (left > 0) await condition(isChanged, left, { summary: summaryOf(armed) });
  else await condition(isChanged);
}

function summaryOf(armed: number | undefined): string {
  return armed === undefined ? '' : `until ${new Date(armed).toISOString()} case time`;
}
