import { emit } from '../batch.ts';
import { recall } from '../recall.ts';
import type { Decision } from './decision.ts';

/** Art. 19.1: a party that takes its consent back ends an entrustment. */
export const consentToEntrust: Decision<'consentToEntrust'> = (b, input) => {
  const { entrustedTo } = b.c;
  emit(b, 'entrustAnswered', input);
  if (!input.agrees && entrustedTo !== undefined) recall(b, entrustedTo, {});
};
