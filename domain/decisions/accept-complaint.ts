import { type Batch, emit } from '../batch.ts';
import { cancelClock, setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import { documentNumber } from '../document-number.ts';
import type { Party } from '../role.ts';
import type { Decision } from './decision.ts';

function lacksConsent(b: Batch): boolean {
  return b.c.consent.complainant !== 'given' || b.c.consent.respondent !== 'given';
}

/** Art. 15.1, 18.1. The clock of acceptance stops only when the complainant has been told. */
export const acceptComplaint: Decision<'acceptComplaint'> = (b) => {
  emit(b, 'complaintAccepted', { acceptedOn: b.today, documentNo: documentNumber(b, '受') });
  cancelClock(b, 'materials', 'accepted');
  setClock(b, 'mediate', 'accepted');
  if (lacksConsent(b)) setClock(b, 'consent', 'accepted');
  notify(b, 'complainant', 'acceptance', { clock: 'accept' });
  const asked: readonly Party[] = ['respondent', 'complainant'];
  for (const party of asked) if (b.c.consent[party] !== 'given') notify(b, party, 'consent-asked');
};
