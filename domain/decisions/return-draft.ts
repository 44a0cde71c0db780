import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

export const returnDraft: Decision<'returnDraft'> = (b, input) => emit(b, 'draftReturned', input);
