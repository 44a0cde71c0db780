import type { CaseEvent, EventKind } from './event.ts';

/** What the case's clocks and notices do by themselves, after what somebody did: told in the timeline, no step of the case. */
const bookkeeping: ReadonlySet<EventKind> = new Set([
  'intakeAssessed',
  'noticeQueued',
  'noticeSent',
  'noticeDelivered',
  'noticeFailed',
  'deadlineSet',
  'deadlineMoved',
  'deadlineResumed',
  'deadlinePaused',
  'deadlineReopened',
  'deadlineMet',
  'deadlineCancelled',
]);

/** The last of these events by which the case went on; undefined when there is none. */
export function lastStepOf(events: readonly CaseEvent[]): CaseEvent | undefined {
  return events.findLast(({ kind }) => !bookkeeping.has(kind));
}
