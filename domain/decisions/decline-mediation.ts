import { emit } from '../batch.ts';
import { notify, notifyHandler, otherParty } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 18.1, 23.2. It opens a ground and a duty to decide; it ends nothing by itself. */
export const declineMediation: Decision<'declineMediation'> = (b, input) => {
  emit(b, 'mediationDeclined', input);
  notifyHandler(b, 'consent-answered');
  notify(b, otherParty(input.by), 'consent-answered');
};
