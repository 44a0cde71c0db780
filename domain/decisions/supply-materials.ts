import { emit } from '../batch.ts';
import { meetClock } from '../batch-clocks.ts';
import { notifyHandler } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 10.1. A new respondent makes a new route necessary; the system decides it next. */
export const supplyMaterials: Decision<'supplyMaterials'> = (b, input) => {
  emit(b, 'materialsSupplied', input);
  meetClock(b, 'materials', 'supplied');
  notifyHandler(b, 'materials-supplied');
};
