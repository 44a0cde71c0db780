import { emit } from '../batch.ts';
import { notify, otherParty } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

export const rejectSettlement: Decision<'rejectSettlement'> = (b, input) => {
  emit(b, 'settlementRejected', input);
  notify(b, otherParty(input.by), 'offer-rejected');
};
