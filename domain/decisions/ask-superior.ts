import { emit } from '../batch.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 13.6. */
export const askSuperior: Decision<'askSuperior'> = (b, input) => {
  emit(b, 'superiorAsked', input);
  notify(b, 'superior', 'superior-asked');
};
