import type { CaseState, NoticeState } from '../case.ts';
import type { Evolutions } from './evolution.ts';

function change(c: CaseState, noticeId: string, state: NoticeState['state'], failed = 0): CaseState {
  const notice = c.notices[noticeId];
  if (notice === undefined) return c;
  return { ...c, notices: { ...c.notices, [noticeId]: { ...notice, state, failures: notice.failures + failed } } };
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
  noticeSent: (c, { facts }) => change(c, facts.noticeId, 'sent'),
  noticeDelivered: (c, { facts }) => change(c, facts.noticeId, 'delivered'),
  noticeFailed: (c, { facts }) => change(c, facts.noticeId, 'failed', 1),
  noticeUndeliverable: (c, { facts }) => change(c, facts.noticeId, 'undeliverable', 1),
};
