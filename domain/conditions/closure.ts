import { type Conditions, first } from './condition.ts';

/** Notices, follow-up and rating (Art. 15, 23.9, 26). */
export const closureConditions: Conditions = {
  notifyParty: ({ c, settings, input }) => {
    if (input === undefined) return first([Object.keys(c.notices).length === 0, 'unknown-notice']);
    const notice = c.notices[input.noticeId];
    // The channel just tried counts: the second failed one may be recorded as undeliverable.
    const tried = (notice?.failures ?? 0) + 1;
    return first(
      [notice === undefined, 'unknown-notice'],
      [input.result === 'undeliverable' && tried < settings['notice.attempts'], 'try-other-channel'],
    );
  },
  rateHandling: ({ c }) => first([c.rated, 'rated-once']),
};
