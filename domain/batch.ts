import type { CaseState } from './case.ts';
import { type CivilDate, civilDateOf } from './civil-date.ts';
import type { CaseEvent, EventFacts, EventKind } from './event.ts';
import { evolve } from './evolve.ts';
import type { EventActor } from './role.ts';
import type { Settings } from './settings.ts';

export interface DecideContext {
  /** Case time, ISO 8601 UTC with milliseconds. */
  at: string;
  settings: Settings;
}

/** The events of one decision while they are put together; `c` is the state after the last of them. */
export interface Batch {
  readonly at: string;
  /** Beijing date of `at`. */
  readonly today: CivilDate;
  readonly settings: Settings;
  readonly actor: EventActor;
  readonly events: CaseEvent[];
  c: CaseState;
}

export function openBatch(c: CaseState, actor: EventActor, context: DecideContext): Batch {
  return { ...context, today: civilDateOf(context.at), actor, events: [], c };
}

/** Adds an event and moves the batch's state on. */
export function emit<K extends EventKind>(b: Batch, kind: K, facts: EventFacts[K]): void {
  const event = eventOf(b, kind, facts);
  b.events.push(event);
  b.c = evolve(b.c, event);
}

/** An event under the pack that the case has, or that this very event gives to it. */
function eventOf<K extends EventKind>(b: Batch, kind: K, facts: EventFacts[K]): CaseEvent {
  const pack = 'rulePack' in facts ? facts.rulePack : b.c.rulePack;
  const header = { seq: b.c.seq + 1, at: b.at, actor: b.actor, ...(pack !== undefined && { rulePack: pack }) };
  // The compiler cannot see that kind and facts of one K make a member of the union.
  return { ...header, kind, facts } as CaseEvent;
}
