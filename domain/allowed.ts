import { actionTable, verbs } from './action.ts';
import { can, type CanContext } from './can.ts';
import type { CaseState } from './case.ts';
import type { Reason } from './reason.ts';
import type { Actor } from './role.ts';
import type { Verb } from './verb.ts';

/** Verbs possible now, in the order of the table, those that end something last. */
export function allowedActions(actor: Actor, c: CaseState, context: CanContext): readonly Verb[] {
  const possible = verbs.filter((verb) => can(verb, actor, c, context).ok);
  const ends = (verb: Verb): boolean => actionTable[verb].destructive === true;
  return [...possible.filter((v) => !ends(v)), ...possible.filter(ends)];
}

export interface Blocked {
  verb: Verb;
  reason: Reason;
}

/** Verbs this actor's relation would give, that the case does not allow now, each with its reason. */
export function blockedActions(actor: Actor, c: CaseState, context: CanContext): readonly Blocked[] {
  return verbs.flatMap((verb) => {
    const verdict = can(verb, actor, c, context);
    return !verdict.ok && verdict.code === 'action-not-allowed' ? [{ verb, reason: verdict.reason }] : [];
  });
}
