import { emit } from '../batch.ts';
import { notify, notifyRespondentIfInformed } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 13.5: a superior may take what a lower authority received. */
export const takeOverCase: Decision<'takeOverCase'> = (b, { unitId, reason }) => {
  const fromUnitId = b.c.unitId;
  emit(b, 'caseTakenOver', { fromUnitId, unitId, reason });
  notify(b, 'complainant', 'taken-over');
  notify(b, 'old-unit', 'taken-over', { recipientId: fromUnitId });
  notifyRespondentIfInformed(b, 'taken-over');
};
