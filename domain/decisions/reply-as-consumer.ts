import { emit } from '../batch.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

export const replyAsConsumer: Decision<'replyAsConsumer'> = (b, input) => {
  emit(b, 'consumerReplied', input);
  notify(b, 'respondent', 'message');
};
