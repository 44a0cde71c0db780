import type { NoticeState } from './case.ts';

/** The notice after a failure on a channel; a second one on the same channel shows nothing new. */
export function withFailure(notice: NoticeState, channel: string): NoticeState {
  const { failedOn = [], failures } = notice;
  if (failedOn.includes(channel)) return notice;
  return { ...notice, failures: failures + 1, failedOn: [...failedOn, channel] };
}
