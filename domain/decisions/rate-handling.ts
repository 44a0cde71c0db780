import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

export const rateHandling: Decision<'rateHandling'> = (b, input) => emit(b, 'handlingRated', input);
