import type { Batch } from '../batch.ts';
import type { Actor } from '../role.ts';
import type { Verb, VerbInput } from '../verb.ts';

/** Adds what a verb brings about to the batch: its event, then clocks, then notices. */
export type Decision<V extends Verb> = (b: Batch, input: VerbInput[V], actor: Actor) => void;

export type Decisions = { readonly [V in Verb]: Decision<V> };
