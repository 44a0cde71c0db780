import { emit } from '../batch.ts';
import { notify, otherParty } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 18.2. A new offer replaces the open one, whoever made that; only the newest can be accepted. */
export const offerSettlement: Decision<'offerSettlement'> = (b, input) => {
  emit(b, 'settlementOffered', { ...input, version: b.c.offerCount + 1 });
  notify(b, otherParty(input.by), 'offer');
};
