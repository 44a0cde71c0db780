import { emit } from '../batch.ts';
import { owedClock, setClock } from '../batch-clocks.ts';
import { notifyParties } from '../batch-notices.ts';
import { addDays } from '../civil-date.ts';
import type { Decision } from './decision.ts';

/** Art. 22.4: from the day after hand-over the days of mediation are not counted. */
export const pauseForAppraisal: Decision<'pauseForAppraisal'> = (b, input) => {
  emit(b, 'mediationPaused', input);
  const fromOn = addDays(input.handedOverOn, 1);
  if (owedClock(b, 'mediate') !== undefined) emit(b, 'deadlinePaused', { key: 'mediate', fromOn, why: 'handed-over' });
  setClock(b, 'appraisal', 'handed-over', { startOn: input.handedOverOn });
  notifyParties(b, 'paused');
};
