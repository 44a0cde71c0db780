import { emit } from '../batch.ts';
import { dueOnOf, setClock } from '../batch-clocks.ts';
import { notify } from '../batch-notices.ts';
import type { Decision } from './decision.ts';

/** Art. 16.5: asked within the term for acceptance, once unless the settings say otherwise. */
export const requestMaterials: Decision<'requestMaterials'> = (b, input) => {
  const notAfter = dueOnOf(b, 'accept');
  emit(b, 'materialsRequested', input);
  setClock(b, 'materials', 'requested', notAfter === undefined ? {} : { notAfter });
  notify(b, 'complainant', 'materials-request');
};
