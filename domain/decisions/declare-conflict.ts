import { emit } from '../batch.ts';
import { setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 21.2. */
export const declareConflict: Decision<'declareConflict'> = (b, input) => {
  emit(b, 'conflictDeclared', input);
  setClock(b, 'recusal', 'challenged');
  notify(b, 'approver', 'recusal-requested');
};
