import { emit } from '../batch.ts';
import { cancelClock } from '../batch-clocks.ts';
import { notify, notifyParties } from '../batch-notices.ts';
import { receive, startWithAuthority } from '../receipt.ts';
import type { Decision } from './decision.ts';

/** Art. 6: on any day of the negotiation. The consumer's own offer goes; the business's may still be accepted. */
export const escalate: Decision<'escalate'> = (b, input) => {
  const { openOffer } = b.c;
  emit(b, 'complaintEscalated', input);
  if (openOffer?.by === 'complainant') emit(b, 'offerRetracted', openOffer);
  receive(b, 'escalation');
  cancelClock(b, 'odr', 'escalated');
  cancelClock(b, 'odrAnswer', 'escalated');
  startWithAuthority(b);
  if (b.c.status === 'awaiting-acceptance') notify(b, 'unit', 'complaint-received');
  notifyParties(b, 'complaint-received');
};
