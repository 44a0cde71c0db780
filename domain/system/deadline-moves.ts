import { type DecideContext, emit, openBatch } from '../batch.ts';
import { basisOf } from '../batch-clocks.ts';
import { notify, notifyRespondentIfInformed } from '../batch-notices.ts';
import type { CaseState, Clock } from '../case.ts';
import type { ClockKey } from '../clock.ts';
import { system } from '../event-actor.ts';
import type { CaseEvent, DeadlineFacts } from '../event.ts';

type Dates = NonNullable<DeadlineFacts['dates']>;

/** The dates of a clock under the calendar as it is now. */
export interface DeadlineMove {
  key: ClockKey;
  /** seq of the event that the clock's dates rested on when this was worked out; one that was set since is dated anew anyway. */
  setBySeq: number;
  dates: Dates;
}

const told = ['unrolledOn', 'dueOn', 'alarmOn', 'warnOn', 'provisional'] as const satisfies readonly (keyof Dates)[];

function isToMove(clock: Clock | undefined, { setBySeq, dates }: DeadlineMove): clock is Clock & { dates: Dates } {
  if (clock?.state !== 'running' || clock.setBySeq !== setBySeq || clock.dates === undefined) return false;
  const before = clock.dates;
  return told.some((name) => before[name] !== dates[name]);
}

/**
 * Moves running clocks to the dates of a new edition, which are filled in when this is recorded (Art. 45). A clock that was
 * met, stopped or passed keeps what it had, and one with the same dates is left alone. The parties are told of a new last
 * day, not of a provisional one that is firm now.
 */
export function decideDeadlineMoves(c: CaseState, moves: readonly DeadlineMove[], context: DecideContext): CaseEvent[] {
  const b = openBatch(c, system, context);
  let isNewDay = false;
  for (const move of moves) {
    const clock = b.c.clocks[move.key];
    if (!isToMove(clock, move)) continue;
    isNewDay ||= clock.dates.dueOn !== move.dates.dueOn;
    emit(b, 'deadlineMoved', { ...basisOf(clock), why: 'edition' });
  }
  if (!isNewDay) return b.events;
  notify(b, 'complainant', 'deadline-moved');
  notifyRespondentIfInformed(b, 'deadline-moved');
  return b.events;
}
