import { emit } from '../batch.ts';
import { notify, notifyParties } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 19: within scope and in the authority's name; the sixty days run on. */
export const entrustMediation: Decision<'entrustMediation'> = (b, input) => {
  emit(b, 'mediationEntrusted', input);
  notify(b, 'body', 'entrustment', { recipientId: input.bodyId });
  notifyParties(b, 'entrustment');
};
