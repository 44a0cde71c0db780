import { type Action, actionTable, type Relation } from './action.ts';
import type { CaseState } from './case.ts';
import { conditionOf } from './conditions/index.ts';
import type { ProblemCode } from './problem.ts';
import type { Reason } from './reason.ts';
import { relationsOf } from './relation.ts';
import type { Actor } from './role.ts';
import type { Settings } from './settings.ts';
import { statusReason } from './status-reason.ts';
import type { Verb, VerbInput } from './verb.ts';
import { canSee } from './visibility.ts';

export interface CanContext {
  /** Case time, ISO 8601. */
  at: string;
  /** What the caller saw (If-Match); not asked where it is missing. */
  version?: number;
  settings: Settings;
}

export type Verdict =
  | { ok: true }
  | { ok: false; code: Exclude<ProblemCode, 'action-not-allowed'>; reason?: Reason }
  | { ok: false; code: 'action-not-allowed'; reason: Reason };

const yes: Verdict = { ok: true };

/** H acts for a party only with the record of the party's word; for other verbs H needs no such thing. */
function actsOnWord(action: Action, found: readonly Relation[], input: unknown): boolean {
  if (action.onWord !== true || !found.includes('H') || found.some((r) => action.who.includes(r))) return false;
  return input === undefined || (typeof input === 'object' && input !== null && 'onWordOf' in input);
}

function related(action: Action, actor: Actor, c: CaseState, input: unknown): Verdict {
  const found = relationsOf(actor, c);
  if (found.some((r) => action.who.includes(r)) || actsOnWord(action, found, input)) return yes;
  const mayClaim = found.includes('U') && c.handlerId === undefined && (action.who.includes('H') || action.onWord === true);
  return mayClaim ? { ok: false, code: 'action-not-allowed', reason: 'claim-first' } : { ok: false, code: 'forbidden' };
}

function isStale(actor: Actor, c: CaseState, context: CanContext): boolean {
  const unitChanged = actor.kind === 'officer' && actor.standing !== 'none' && actor.standingOver !== c.unitId;
  return unitChanged || (context.version !== undefined && context.version !== c.version);
}

/**
 * May this actor do this to this case now? Asked in order: seen, related, version, status, then the verb's own conditions.
 * Without `input` only what does not depend on it is asked. Ended clocks must have been applied to `c` before (domain/tick.ts).
 */
export function can<V extends Verb>(verb: V, actor: Actor, c: CaseState, context: CanContext, input?: VerbInput[V]): Verdict {
  if (!canSee(actor, c)) return { ok: false, code: 'not-found' };
  const action = actionTable[verb];
  const relation = related(action, actor, c, input);
  if (!relation.ok && relation.code === 'forbidden') return relation;
  if (isStale(actor, c, context)) return { ok: false, code: 'stale-version' };
  const wrong = statusReason(action, c);
  if (wrong !== undefined) return { ok: false, code: 'action-not-allowed', reason: wrong };
  if (!relation.ok) return relation;
  const reason = conditionOf(verb)?.({ c, actor, at: context.at, settings: context.settings, input });
  return reason === undefined ? yes : { ok: false, code: 'action-not-allowed', reason };
}
