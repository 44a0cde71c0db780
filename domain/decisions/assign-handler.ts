import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

export const assignHandler: Decision<'assignHandler'> = (b, { officerId }) => emit(b, 'handlerAssigned', { officerId });
