import { type Batch, emit } from '../batch.ts';
import { basisOf, cancelClock, owedClock, termOf } from '../batch-clocks.ts';
import type { ClockKey } from '../clock.ts';
import { recall } from '../recall.ts';
import { rulePack } from '../rule-pack.ts';
import type { Decision } from './decision.ts';

/** The terms that the Order itself sets. A stopped clock gets its new length when it goes on. */
const setByPack: readonly ClockKey[] = ['accept', 'mediate', 'endNotice'];

function moveClock(b: Batch, key: ClockKey): void {
  const clock = owedClock(b, key);
  if (clock === undefined || clock.state === 'paused') return;
  const wasOver = key === 'mediate' && clock.state === 'passed';
  emit(b, 'deadlineMoved', { ...basisOf(clock), ...termOf(b, key), why: 'repinned' });
  // By the new term it may not be over yet; if it is, the next look at the clocks says so again.
  if (wasOver) cancelClock(b, 'endDecision', 'repinned');
}

function lacksEntrustConsent(b: Batch): boolean {
  const { complainant, respondent } = b.c.entrustConsent;
  return complainant !== 'given' || respondent !== 'given';
}

/** Art. 46: rules, grounds and terms of the other pack from now on, with what they make impossible taken back. */
export const repinRulePack: Decision<'repinRulePack'> = (b, input) => {
  const { withoutClocks, may } = rulePack(input.rulePack);
  // First, so that no event stands in the trail under which a body mediates without both consents.
  const { entrustedTo } = b.c;
  if (entrustedTo !== undefined && !may.entrustWithoutConsent && lacksEntrustConsent(b)) recall(b, entrustedTo, {});
  emit(b, 'rulePackRepinned', input);
  for (const key of withoutClocks) cancelClock(b, key, 'repinned');
  for (const key of setByPack) moveClock(b, key);
};
