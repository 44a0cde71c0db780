import { ApplicationFailure, currentUpdateInfo, defineUpdate, setHandler } from '@temporalio/workflow';
import { actionTable, verbs } from '../domain/action.ts';
import { allowedActions } from '../domain/allowed.ts';
import { can, type Verdict } from '../domain/can.ts';
import type { CaseState } from '../domain/case.ts';
import { decide } from '../domain/decide.ts';
import { reasons } from '../domain/reason.ts';
import type { Verb } from '../domain/verb.ts';
import type { LivingCase } from './case-state.ts';
import type { Refusal, VerbRequest, VerbResult } from './messages.ts';

/** Every verb of the table becomes an update of its name: judged by the table, then applied before anything is awaited. */
export function answerVerbs(c: LivingCase): void {
  for (const verb of verbs) answerVerb(c, verb);
}

function answerVerb<V extends Verb>(c: LivingCase, verb: V): void {
  setHandler(defineUpdate<VerbResult, [VerbRequest<V>]>(verb), (request) => perform(c, verb, request), {
    validator: (request) => judge(c, verb, request),
    description: actionTable[verb].zh,
  });
}

function updateId(): string {
  return currentUpdateInfo()?.id ?? '';
}

/** Refuses by throwing. A request that was answered before is let through, to be answered the same. */
function judge<V extends Verb>(c: LivingCase, verb: V, request: VerbRequest<V>): void {
  if (c.answers.get(updateId()) !== undefined) return;
  const state = c.stateNow();
  const context = request.version === undefined ? c.context() : { ...c.context(), version: request.version };
  const verdict = can(verb, request.actor, state, context, request.input);
  if (!verdict.ok) throw refusal(verdict, state, allowedActions(request.actor, state, c.context()));
}

function refusal(verdict: Extract<Verdict, { ok: false }>, state: CaseState, allowed: readonly Verb[]): ApplicationFailure {
  const { code, reason } = verdict;
  const detail = reason === undefined ? code : reasons[reason].en;
  const facts: Refusal = { status: state.status, version: state.version, allowedActions: allowed };
  return ApplicationFailure.nonRetryable(detail, code, reason === undefined ? facts : { ...facts, reason });
}

async function perform<V extends Verb>(c: LivingCase, verb: V, request: VerbRequest<V>): Promise<VerbResult> {
  const id = updateId();
  const before = c.answers.get(id);
  if (before !== undefined) return before;
  c.tick();
  c.commitVerb(decide(verb, c.state, request.actor, request.input, c.context()), id);
  const { seq, version, status } = c.state;
  c.answers.add(id, { seq, version, status });
  await c.stored();
  return { seq, version, status };
}
