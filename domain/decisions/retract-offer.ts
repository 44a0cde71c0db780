import { emit } from '../batch.ts';
import { notify, otherParty } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

export const retractOffer: Decision<'retractOffer'> = (b, input) => {
  emit(b, 'offerRetracted', input);
  notify(b, otherParty(input.by), 'offer-retracted');
};
