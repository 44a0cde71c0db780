import { type Batch, emit } from '../batch.ts';
import { basisOf, cancelClock, owedClock, termOf } from '../batch-clocks.ts';
import { notifyParties } from '../batch-notices.ts';
import type { CivilDate } from '../civil-date.ts';
import type { Decision } from './decision.ts';

/** A result on the very day of hand-over leaves no day out. */
function resumeClock(b: Batch, toOn: CivilDate): void {
  const clock = owedClock(b, 'mediate');
  if (clock?.pausedFromOn === undefined) return;
  const fromOn = clock.pausedFromOn;
  const pauses = fromOn <= toOn ? [...clock.pauses, { fromOn, toOn }] : clock.pauses;
  emit(b, 'deadlineResumed', { ...basisOf(clock), ...termOf(b, 'mediate'), pauses, why: 'result' });
}

/** Art. 22.4: up to the day of the result the days of mediation are not counted. */
export const resumeMediation: Decision<'resumeMediation'> = (b, input) => {
  emit(b, 'mediationResumed', input);
  resumeClock(b, input.resultOn);
  cancelClock(b, 'appraisal', 'result');
  notifyParties(b, 'resumed');
};
