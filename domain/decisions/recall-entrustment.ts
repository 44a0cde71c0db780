import { recall } from '../recall.ts';
import type { Decision } from './decision.ts';

export const recallEntrustment: Decision<'recallEntrustment'> = (b, { reason }) => {
  if (b.c.entrustedTo !== undefined) recall(b, b.c.entrustedTo, { reason });
};
