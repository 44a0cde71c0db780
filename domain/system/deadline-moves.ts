import { type DecideContext, emit, openBatch } from '../batch.ts';
import { basisOf } from '../batch-clocks.ts';
import { notify, notifyRespondentIfInformed } from '../batch-notices.ts';
import type { CaseState } from '../case.ts';
import type { ClockKey } from '../clock.ts';
import { system } from '../event-actor.ts';
import type { CaseEvent } from '../event.ts';

/** A clock that has other dates under a newly approved calendar edition. */
export interface DeadlineMove {
  key: ClockKey;
}

/**
 * Moves running clocks to the dates of a new edition, which are filled in when this is recorded (Art. 45). A clock that was
 * met, stopped or passed keeps what it had.
 */
export function decideDeadlineMoves(c: CaseState, moves: readonly DeadlineMove[], context: DecideContext): CaseEvent[] {
  const b = openBatch(c, system, context);
  for (const { key } of moves) {
    const clock = b.c.clocks[key];
    if (clock?.state === 'running') emit(b, 'deadlineMoved', { ...basisOf(clock), why: 'edition' });
  }
  if (b.events.length === 0) return [];
  notify(b, 'complainant', 'deadline-moved');
  notifyRespondentIfInformed(b, 'deadline-moved');
  return b.events;
}
