import { allowedActions } from '../../domain/allowed.ts';
import { can, type CanContext } from '../../domain/can.ts';
import { DomainProblem } from '../../domain/problem.ts';
import type { Actor } from '../../domain/role.ts';
import { stageOf } from '../../domain/stage.ts';
import type { CaseState } from '../../domain/case.ts';
import type { Verb, VerbInput } from '../../domain/verb.ts';

export interface Asking<V extends Verb> {
  verb: V;
  actor: Actor;
  c: CaseState;
  context: CanContext;
  input?: VerbInput[V];
}

/** Throws the problem that `can()` gives, with the stage, the reason and what is allowed instead. */
export function askCan<V extends Verb>({ verb, actor, c, context, input }: Asking<V>): void {
  const verdict = can(verb, actor, c, context, input);
  if (verdict.ok) return;
  const detail = verdict.reason ?? verdict.code;
  if (verdict.code === 'not-found') throw new DomainProblem('not-found', 'no such case');
  const facts = { stage: stageOf(c.status), caseStatus: c.status, version: c.version, ...(verdict.reason && { reason: verdict.reason }) };
  if (verdict.code === 'forbidden') throw new DomainProblem('forbidden', 'not for your role in this case');
  throw new DomainProblem(verdict.code, detail, { ...facts, allowedActions: allowedActions(actor, c, context) });
}
