import { emit } from '../batch.ts';
import { cancelClock } from '../batch-clocks.ts';
import type { Decision } from './decision.ts';

/** Art. 16.6: what bears on the ground is the recorded refusal, never the lapse of the term. */
export const recordIdentityRefusal: Decision<'recordIdentityRefusal'> = (b, input) => {
  emit(b, 'identityRefused', input);
  cancelClock(b, 'identityProof', 'proof-refused');
};
