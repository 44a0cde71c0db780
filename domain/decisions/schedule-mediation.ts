import { emit } from '../batch.ts';
import { notifyParties } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 20.2: both are told time, place and mediators beforehand. */
export const scheduleMediation: Decision<'scheduleMediation'> = (b, input) => {
  emit(b, 'mediationScheduled', input);
  notifyParties(b, 'mediation-session');
};
