import { recall } from '../recall.ts';
import type { Decision } from './decision.ts';

export const recallEntrustment: Decision<'recallEntrustment'> = (b, { reason }) => recall(b, { reason });
