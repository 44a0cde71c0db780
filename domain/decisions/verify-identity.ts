import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

export const verifyIdentity: Decision<'verifyIdentity'> = (b, input) => emit(b, 'identityChecked', input);
