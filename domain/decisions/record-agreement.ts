import { emit } from '../batch.ts';
import { cancelOthers, meetClock, setClock } from '../batch-clocks.ts';
import { notifyParties } from '../batch-notices.ts';
import { documentNumber } from '../document-number.ts';
import type { Outcome } from '../event.ts';
import type { VerbInput } from '../verb.ts';
import type { Decision } from './decision.ts';

function outcomeOf(form: VerbInput['recordAgreement']['form']): Outcome {
  return form === 'document' ? { result: 'mediated-with-document' } : { result: 'mediated-without-document', form };
}

/** Art. 24, 25. With a document it is the sealed copies that must reach the parties, without one the result. */
export const recordAgreement: Decision<'recordAgreement'> = (b, input) => {
  const withDocument = input.form === 'document';
  const numbered = withDocument ? { documentNo: documentNumber(b, '调') } : {};
  emit(b, 'agreementRecorded', { ...input, ...numbered, outcome: outcomeOf(input.form) });
  meetClock(b, 'mediate', 'agreed');
  meetClock(b, 'endDecision', 'agreed');
  cancelOthers(b, 'agreed');
  setClock(b, 'documents', 'agreed');
  notifyParties(b, 'agreement-result', withDocument ? {} : { owed: true, clock: 'documents' });
};
