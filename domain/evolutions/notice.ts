import type { CaseState, NoticeState } from '../case.ts';
import { withFailure } from '../notice-failure.ts';
import type { Evolutions } from './evolution.ts';

function change(c: CaseState, noticeId: string, next: (notice: NoticeState) => NoticeState): CaseState {
  const notice = c.notices[noticeId];
  return notice === undefined ? c : { ...c, notices: { ...c.notices, [noticeId]: next(notice) } };
}

function fail(c: CaseState, { noticeId, channel }: { noticeId: string; channel: string }, state: 'failed' | 'undeliverable'): CaseState {
  return change(c, noticeId, (notice) => ({ ...withFailure(notice, channel), state }));
}

/** Notices and what became of them (Art. 15.1, 23.9). */
export const noticeEvolutions: Pick<
  Evolutions,
  'noticeQueued' | 'noticeSent' | 'noticeDelivered' | 'noticeFailed' | 'noticeUndeliverable'
> = {
  noticeQueued: (c, { facts }) => ({
    ...c,
    notices: { ...c.notices, [facts.noticeId]: { ...facts, state: 'queued', failures: 0 } },
  }),
  noticeSent: (c, { facts }) => change(c, facts.noticeId, (notice) => ({ ...notice, state: 'sent' })),
  noticeDelivered: (c, { facts }) => change(c, facts.noticeId, (notice) => ({ ...notice, state: 'delivered' })),
  noticeFailed: (c, { facts }) => fail(c, facts, 'failed'),
  noticeUndeliverable: (c, { facts }) => fail(c, facts, 'undeliverable'),
};
