import { emit } from '../batch.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

export const replyAsMerchant: Decision<'replyAsMerchant'> = (b, input) => {
  emit(b, 'merchantReplied', input);
  notify(b, 'complainant', 'message');
};
