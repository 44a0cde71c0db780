import { emit } from '../batch.ts';
import { notify, notifyParties } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 22.1. */
export const agreeAppraiser: Decision<'agreeAppraiser'> = (b, input) => {
  emit(b, 'appraiserAgreed', input);
  notifyParties(b, 'appraiser');
  notify(b, 'agency', 'appraiser', { recipientId: input.agencyId });
};
