import { type Batch, type DecideContext, openBatch } from './batch.ts';
import type { CaseState } from './case.ts';
import { decisions } from './decisions/index.ts';
import { eventActorOf } from './event-actor.ts';
import type { CaseEvent } from './event.ts';
import type { Actor } from './role.ts';
import type { Verb, VerbInput } from './verb.ts';

export type { DecideContext } from './batch.ts';

/**
 * The events of a verb, in order: its own, then clocks, then notices, numbered from c.seq + 1. Never refuses: can() did,
 * on a state in which ended clocks were recorded. Clocks have no dates and notices no texts until they are recorded.
 */
export function decide<V extends Verb>(verb: V, c: CaseState, actor: Actor, input: VerbInput[V], context: DecideContext): CaseEvent[] {
  const batch: Batch = openBatch(c, eventActorOf(actor, input), context);
  decisions[verb](batch, input, actor);
  return batch.events;
}
