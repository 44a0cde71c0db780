import { emit } from '../batch.ts';
import { setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 21.3: mediation is suspended until it is decided; the sixty days run on. */
export const requestRecusal: Decision<'requestRecusal'> = (b, input) => {
  emit(b, 'recusalRequested', input);
  setClock(b, 'recusal', 'challenged');
  notify(b, 'approver', 'recusal-requested');
};
