import { type Batch, type DecideContext, emit, openBatch } from '../batch.ts';
import type { CaseState, NoticeState } from '../case.ts';
import { system } from '../event-actor.ts';
import type { CaseEvent } from '../event.ts';
import { meetByNotice } from '../notice-clock.ts';
import { statusNumber } from '../stage.ts';

export interface NoticeNews {
  noticeId: string;
  result: 'sent' | 'delivered' | 'failed';
  channel: string;
  /** Code of the failure. */
  why?: string;
}

/** What each state of a notice may still hear; anything else was heard before, or came too late to be true. */
const heard: Readonly<Record<NoticeState['state'], readonly NoticeNews['result'][]>> = {
  queued: ['sent', 'delivered', 'failed'],
  sent: ['delivered', 'failed'],
  delivered: [],
  failed: ['sent', 'delivered'],
  undeliverable: ['sent', 'delivered'],
};

/** A notice that failed after all opens the clock it had met; once the case is closed only the duty to tell again. */
function fail(b: Batch, notice: NoticeState, news: NoticeNews): void {
  emit(b, 'noticeFailed', { noticeId: news.noticeId, channel: news.channel, why: news.why ?? 'unknown' });
  const key = notice.clock;
  if (key === undefined || b.c.clocks[key]?.state !== 'met' || statusNumber(b.c.status) > 12) return;
  emit(b, 'deadlineReopened', { key, why: 'notice-failed' });
}

/** What became of a notice, and the clock that it meets or opens again (Art. 15, 23.9). Said twice it changes nothing. */
export function decideNoticeNews(c: CaseState, news: NoticeNews, context: DecideContext): CaseEvent[] {
  const { noticeId, channel, result } = news;
  const notice = c.notices[noticeId];
  if (notice === undefined || c.status === 'archived' || !heard[notice.state].includes(result)) return [];
  const b = openBatch(c, system, context);
  if (result === 'failed') {
    fail(b, notice, news);
    return b.events;
  }
  if (result === 'sent') emit(b, 'noticeSent', { noticeId, channel, sentAt: b.at });
  else emit(b, 'noticeDelivered', { noticeId });
  meetByNotice(b, noticeId);
  return b.events;
}
