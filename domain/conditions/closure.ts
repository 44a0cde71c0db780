import type { NoticeState } from '../case.ts';
import { withFailure } from '../notice-failure.ts';
import type { Reason } from '../reason.ts';
import { type Conditions, first, type Question } from './condition.ts';

/** An officer tells parties; offices hear of the case through the platform. */
function isToParty({ to }: NoticeState): boolean {
  return to === 'complainant' || to === 'respondent';
}

function isOpen(notice: NoticeState): boolean {
  return isToParty(notice) && notice.state !== 'delivered';
}

function notifyReason({ c, settings, input }: Question<'notifyParty'>): Reason | undefined {
  if (input === undefined) return first([!Object.values(c.notices).some(isOpen), 'unknown-notice']);
  const notice = c.notices[input.noticeId];
  if (notice === undefined) return 'unknown-notice';
  return first(
    [!isToParty(notice), 'not-to-party'],
    [notice.state === 'delivered', 'already-delivered'],
    // The channel just tried counts: the second failed one may be recorded as undeliverable.
    [input.result === 'undeliverable' && withFailure(notice, input.channel).failures < settings['notice.attempts'], 'try-other-channel'],
  );
}

/** Notices, follow-up and rating (Art. 15, 23.9, 26). */
export const closureConditions: Conditions = {
  notifyParty: notifyReason,
  rateHandling: ({ c }) => first([c.rated, 'rated-once']),
};
