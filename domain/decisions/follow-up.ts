import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

/** Art. 26. The outcome stays as it is. */
export const followUp: Decision<'followUp'> = (b, input) => emit(b, 'followedUp', input);
