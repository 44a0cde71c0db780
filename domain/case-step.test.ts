import { expect, it } from 'vitest';
import type { CaseEvent, EventKind } from './event.ts';
import { lastStepOf } from './case-step.ts';

const events = (...kinds: EventKind[]): CaseEvent[] => kinds.map((kind, index) => ({ kind, seq: index + 1 }) as CaseEvent);

it('is what somebody did, not the notices and clocks that follow from it', () => {
  const recorded = events('complaintAccepted', 'deadlineMet', 'deadlineSet', 'noticeQueued', 'noticeSent');
  expect(lastStepOf(recorded)?.kind).toBe('complaintAccepted');
});

it('is a term that ran out, and a notice that cannot be delivered', () => {
  expect(lastStepOf(events('complaintFiled', 'deadlinePassed', 'noticeQueued'))?.kind).toBe('deadlinePassed');
  expect(lastStepOf(events('complaintFiled', 'noticeUndeliverable'))?.kind).toBe('noticeUndeliverable');
});

it('is not there where only notices went out', () => {
  expect(lastStepOf(events('noticeSent', 'noticeDelivered'))).toBeUndefined();
});
