import { emit } from '../batch.ts';
import { cancelOthers, setClock } from '../batch-clocks.ts';
import { notify, notifyHandler, notifyRespondentIfInformed } from '../batch-notices.ts';
import { statusNumber } from '../stage.ts';
import type { Decision } from './decision.ts';

/** Before acceptance it closes the case and is confirmed; afterwards the authority still signs the ending (Art. 23.1). */
export const withdraw: Decision<'withdraw'> = (b, input) => {
  const early = statusNumber(b.c.status) <= 5;
  emit(b, 'complaintWithdrawn', { ...input, ...(early && { outcome: { result: 'withdrawn-before-acceptance' } as const }) });
  cancelOthers(b, 'withdrawn');
  if (!early) setClock(b, 'endDecision', 'withdrawn');
  notify(b, 'complainant', 'withdrawal-confirmed', { owed: early });
  notifyHandler(b, 'withdrawn');
  notifyRespondentIfInformed(b, 'withdrawn');
};
