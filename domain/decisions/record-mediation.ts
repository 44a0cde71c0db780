import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

/** Art. 24.3. */
export const recordMediation: Decision<'recordMediation'> = (b, input, actor) =>
  emit(b, 'mediationRecorded', { ...input, byBody: actor.kind === 'mediator' });
