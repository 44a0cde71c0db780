import type { Batch } from './batch.ts';
import { emit } from './batch.ts';
import type { ClockKey } from './clock.ts';
import type { NoticeForm, NoticeTo } from './event.ts';
import type { Party } from './role.ts';

interface Address {
  /** Closure waits for it. */
  owed?: boolean;
  /** The clock that it meets. */
  clock?: ClockKey;
  recipientId?: string;
}

/** Queues a notice; its id is 'n' and the seq of this event. One to the respondent stays with whom it meant when it was queued. */
export function notify(b: Batch, to: NoticeTo, form: NoticeForm, address: Address = {}): void {
  const { owed = false, clock, recipientId = to === 'respondent' ? b.c.merchantId : undefined } = address;
  emit(b, 'noticeQueued', {
    noticeId: `n${b.c.seq + 1}`,
    to,
    form,
    owed,
    ...(clock !== undefined && { clock }),
    ...(recipientId !== undefined && { recipientId }),
  });
}

/** One and the same notice to both parties. */
export function notifyParties(b: Batch, form: NoticeForm, address: Address = {}): void {
  notify(b, 'complainant', form, address);
  notify(b, 'respondent', form, address);
}

/** A respondent who was never told of the case is not told of its course either. */
export function notifyRespondentIfInformed(b: Batch, form: NoticeForm, address: Address = {}): void {
  if (b.c.respondentInformed) notify(b, 'respondent', form, address);
}

/** Nobody is told while the case has no handler: it stands in the unit's queue. */
export function notifyHandler(b: Batch, form: NoticeForm): void {
  if (b.c.handlerId !== undefined) notify(b, 'handler', form);
}

export function otherParty(party: Party): Party {
  return party === 'complainant' ? 'respondent' : 'complainant';
}
