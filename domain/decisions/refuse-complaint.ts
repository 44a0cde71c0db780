import { emit } from '../batch.ts';
import { cancelOthers } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import { documentNumber } from '../document-number.ts';
import type { Decision } from './decision.ts';

/** Art. 15.2, 16. */
export const refuseComplaint: Decision<'refuseComplaint'> = (b, input) => {
  const outcome = { result: 'refused', ground: input.ground } as const;
  emit(b, 'complaintRefused', { ...input, documentNo: documentNumber(b, '不受'), outcome });
  cancelOthers(b, 'refused', 'accept');
  notify(b, 'complainant', 'refusal', { owed: true, clock: 'accept' });
};
