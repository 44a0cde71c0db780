import { emit } from '../batch.ts';
import { notify, notifyParties } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 22.2. */
export const appointAppraiser: Decision<'appointAppraiser'> = (b, input) => {
  emit(b, 'appraiserAppointed', input);
  notifyParties(b, 'appraiser');
  notify(b, 'agency', 'appraiser', { recipientId: input.agencyId });
};
