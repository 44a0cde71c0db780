import { type DecideContext, emit, openBatch } from '../batch.ts';
import type { CaseState } from '../case.ts';
import { system } from '../event-actor.ts';
import type { CaseEvent } from '../event.ts';

/** The file is closed for good once the follow-up window is over; nothing before that. */
export function decideArchiving(c: CaseState, context: DecideContext): CaseEvent[] {
  if (c.status !== 'closed' || c.clocks.followUp?.state !== 'passed') return [];
  const b = openBatch(c, system, context);
  emit(b, 'caseArchived', {});
  return b.events;
}
