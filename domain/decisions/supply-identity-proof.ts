import { emit } from '../batch.ts';
import { meetClock } from '../batch-clocks.ts';
import { notifyHandler } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

export const supplyIdentityProof: Decision<'supplyIdentityProof'> = (b, input) => {
  emit(b, 'identityProofSupplied', input);
  meetClock(b, 'identityProof', 'supplied');
  notifyHandler(b, 'identity-supplied');
};
