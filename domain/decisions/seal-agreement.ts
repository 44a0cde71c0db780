import { emit } from '../batch.ts';
import { notifyParties } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 24.2: one copy each, one in the file. */
export const sealAgreement: Decision<'sealAgreement'> = (b, input) => {
  emit(b, 'agreementSealed', input);
  notifyParties(b, 'mediation-document', { owed: true, clock: 'documents' });
};
