import { emit } from '../batch.ts';
import { dueOnOf, setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 10.3. The term for it ends within that for acceptance, which it never stops. */
export const requestIdentityProof: Decision<'requestIdentityProof'> = (b, input) => {
  const notAfter = b.c.status === 'awaiting-acceptance' ? dueOnOf(b, 'accept') : undefined;
  emit(b, 'identityProofRequested', input);
  setClock(b, 'identityProof', 'requested', notAfter === undefined ? {} : { notAfter });
  notify(b, 'complainant', 'identity-request');
};
