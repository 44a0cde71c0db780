import type { CaseEvent } from '../../../openapi/generated/types.ts';
import { civilDateOf, daysFrom } from '../text/format.ts';

export interface TimelineStep {
  readonly event: CaseEvent;
  /** Clock and notice events that belong to the step. */
  readonly with: readonly CaseEvent[];
  /** Whole days without any step before this one; 0 when it followed soon. */
  readonly idleDays: number;
}

const foldFrom = 3;

/** Steps of a trail, oldest first. Compact: an act with its clocks and notices is one step, delivery news is left out. */
export function groupEvents(events: readonly CaseEvent[], compact: boolean): TimelineStep[] {
  const steps: { event: CaseEvent; with: CaseEvent[]; idleDays: number }[] = [];
  for (const event of events) {
    const last = steps.at(-1);
    if (compact && last && belongsTo(event, last.event)) last.with.push(event);
    else if (!(compact && isDeliveryNews(event))) steps.push({ event, with: [], idleDays: last ? idleBetween(last.event, event) : 0 });
  }
  return steps;
}

function belongsTo(event: CaseEvent, act: CaseEvent): boolean {
  if (event.at !== act.at) return false;
  return (
    event.kind === 'noticeQueued' ||
    (event.kind.startsWith('deadline') && event.kind !== 'deadlinePassed' && event.kind !== 'deadlineAlarmed')
  );
}

/** News of notices and the clocks they meet: not steps anyone took. A notice that failed is one. */
function isDeliveryNews({ kind, actor }: CaseEvent): boolean {
  if (kind === 'noticeSent' || kind === 'noticeDelivered' || kind === 'noticeQueued') return actor.kind === 'system';
  return kind === 'deadlineMet' || kind === 'deadlineSet' || kind === 'deadlineCancelled';
}

function idleBetween(before: CaseEvent, after: CaseEvent): number {
  const days = daysFrom(civilDateOf(before.at), civilDateOf(after.at));
  return days >= foldFrom ? days - 1 : 0;
}
