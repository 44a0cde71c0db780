import type { CaseState } from '../case.ts';
import type { Reason } from '../reason.ts';
import type { Actor } from '../role.ts';
import type { Settings } from '../settings.ts';
import type { Verb, VerbInput } from '../verb.ts';

/** What a condition may look at. `input` is missing while only the case itself is asked. */
export interface Question<V extends Verb = Verb> {
  c: CaseState;
  actor: Actor;
  /** Case time, ISO 8601. */
  at: string;
  settings: Settings;
  input?: VerbInput[V] | undefined;
}

/** A verb's own condition beyond status and relation; undefined means nothing stands in the way. */
export type Condition<V extends Verb> = (question: Question<V>) => Reason | undefined;

export type Conditions = { [V in Verb]?: Condition<V> };

/** The first reason that holds, so that a condition reads as the list the specification gives. */
export function first(...checks: readonly (readonly [boolean, Reason])[]): Reason | undefined {
  return checks.find(([holds]) => holds)?.[1];
}

/** Is this person challenged now, or was a recusal upheld against them? */
export function isChallenged(c: CaseState, personId: string): boolean {
  return c.recusal?.personId === personId || c.recusedPersonIds.includes(personId);
}
