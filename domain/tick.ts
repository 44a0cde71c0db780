import { hasRung } from './alarm.ts';
import { type DecideContext, emit, openBatch } from './batch.ts';
import type { CaseState, Clock } from './case.ts';
import { endOfCivilDay } from './civil-date.ts';
import { clockKeys } from './clock.ts';
import { system } from './event-actor.ts';
import type { CaseEvent } from './event.ts';
import { alarm, pass } from './tick-consequences.ts';

interface Ring {
  /** Epoch milliseconds. */
  at: number;
  clock: Clock;
  end: 'narrow' | 'latest';
}

/** The next thing a running clock does: ring at the narrow end, if that is earlier, then end. Undated clocks do nothing. */
function nextRing(clock: Clock): Ring | undefined {
  if (clock.state !== 'running' || clock.dates === undefined) return undefined;
  const { alarmOn, dueOn } = clock.dates;
  const rings = !hasRung(clock) && alarmOn < dueOn;
  return { at: endOfCivilDay(rings ? alarmOn : dueOn), clock, end: rings ? 'narrow' : 'latest' };
}

/** The earliest of all clocks; of two at one instant the one first in the list of clocks. */
function firstRing(c: CaseState): Ring | undefined {
  const rings = clockKeys.flatMap((key) => {
    const clock = c.clocks[key];
    const ring = clock === undefined ? undefined : nextRing(clock);
    return ring === undefined ? [] : [ring];
  });
  return rings.reduce<Ring | undefined>((first, ring) => (first === undefined || ring.at < first.at ? ring : first), undefined);
}

/** Epoch milliseconds of the next alarm or end of a running clock, 24:00 Beijing of its day; undefined without one. */
export function nextTick(c: CaseState): number | undefined {
  return firstRing(c)?.at;
}

/** Every alarm and end that is due at `context.at`, in their order, each with what it brings about; none signs a decision. */
export function decideTick(c: CaseState, context: DecideContext): CaseEvent[] {
  const b = openBatch(c, system, context);
  const now = Date.parse(context.at);
  for (let ring = firstRing(b.c); ring !== undefined && ring.at <= now; ring = firstRing(b.c)) {
    const { key, dates } = ring.clock;
    if (dates === undefined) break;
    if (ring.end === 'narrow') {
      emit(b, 'deadlineAlarmed', { key, alarmOn: dates.alarmOn });
      alarm(b);
    } else {
      emit(b, 'deadlinePassed', { key, dueOn: dates.dueOn });
      pass(b, key, dates.dueOn);
    }
  }
  return b.events;
}
