import { emit } from '../batch.ts';
import { cancelClock, setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import { receive, startAccept } from '../receipt.ts';
import type { Decision } from './decision.ts';

/** Art. 13: who is meant is then for a dispatcher to find out. The business that denied it no longer sees the case. */
export const declareNotRespondent: Decision<'declareNotRespondent'> = (b, input) => {
  emit(b, 'respondentDenied', input);
  receive(b, 'denial');
  cancelClock(b, 'odr', 'denied');
  startAccept(b);
  setClock(b, 'dispatch', 'received');
  notify(b, 'complainant', 'respondent-denied');
  notify(b, 'dispatcher', 'respondent-denied');
};
