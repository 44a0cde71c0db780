import { expect, it } from 'vitest';
import type { CaseEvent } from '../../../openapi/generated/types.ts';
import { groupEvents } from './group-events.ts';

const event = (seq: number, at: string, kind: CaseEvent['kind'], actor: CaseEvent['actor']['kind'] = 'system'): CaseEvent => ({
  seq,
  at,
  kind,
  actor: { kind: actor },
  facts: {},
  texts: [],
});
const trail = [
  event(1, '2026-09-18T06:00:00.000Z', 'complaintFiled', 'consumer'),
  event(2, '2026-09-18T06:00:01.000Z', 'routeDecided'),
  event(3, '2026-09-18T06:00:01.000Z', 'deadlineSet'),
  event(4, '2026-09-18T06:00:01.000Z', 'noticeQueued'),
  event(5, '2026-09-18T06:00:09.000Z', 'noticeSent'),
  event(6, '2026-09-29T02:00:00.000Z', 'merchantReplied', 'merchant-agent'),
  event(7, '2026-10-09T16:00:00.000Z', 'deadlinePassed'),
];

it('makes one step of an act with its clocks and notices, and leaves delivery news out', () => {
  const steps = groupEvents(trail, true);
  expect(steps.map((step) => [step.event.seq, step.with.map(({ seq }) => seq)])).toEqual([
    [1, []],
    [2, [3, 4]],
    [6, []],
    [7, []],
  ]);
});

it('shows every event when asked for all', () => {
  expect(groupEvents(trail, false).map((step) => step.event.seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('counts the whole days nobody did anything, by Beijing days', () => {
  expect(groupEvents(trail, true).map(({ idleDays }) => idleDays)).toEqual([0, 0, 10, 10]);
});
