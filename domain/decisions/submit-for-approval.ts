import { emit } from '../batch.ts';
import type { Decision } from './decision.ts';

export const submitForApproval: Decision<'submitForApproval'> = (b, input) => emit(b, 'approvalRequested', input);
