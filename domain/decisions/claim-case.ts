import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

export const claimCase: Decision<'claimCase'> = (b, _input, actor) => {
  if ('userId' in actor) emit(b, 'handlerAssigned', { officerId: actor.userId });
};
