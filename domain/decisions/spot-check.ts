import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

/** Art. 26. The outcome stays as it is. */
export const spotCheck: Decision<'spotCheck'> = (b, input) => emit(b, 'spotChecked', input);
