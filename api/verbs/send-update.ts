import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { DomainProblem, problemCodes, type ProblemCode } from '../../domain/problem.ts';
import { stageOf } from '../../domain/stage.ts';
import type { Verb } from '../../domain/verb.ts';
import { complaintWorkflowId, type Refusal, type VerbRequest, type VerbResult } from '../../workflows/messages.ts';
import type { ApiDeps } from '../deps.ts';
import { notAllowed } from '../problem.ts';

/** Longer than any verb takes; a client that waits this long is told to ask again with the same key, before ten seconds are over. */
const DEADLINE_MS = 8_000;

export interface Update<V extends Verb> {
  caseId: string;
  verb: V;
  updateId: string;
  request: VerbRequest<V>;
}

/**
 * Sends a verb to its case and waits until its events are stored. Throws the DomainProblem that the case answers,
 * `unavailable` when the case's workflow is not there yet, and what `isUnavailable` knows when nothing answers in time.
 */
export async function sendUpdate<V extends Verb>(
  { temporal, db }: ApiDeps,
  { caseId, verb, updateId, request }: Update<V>,
): Promise<VerbResult> {
  try {
    return await temporal.within(DEADLINE_MS, (client) =>
      client.workflow
        .getHandle(complaintWorkflowId(caseId))
        .executeUpdate<VerbResult, [VerbRequest<V>]>(verb, { updateId, args: [request] }),
    );
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError) throw refusalOf(error);
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    const row = await db.selectFrom('complaint').select('status').where('id', '=', caseId).executeTakeFirst();
    if (row?.status !== 'archived') throw new DomainProblem('unavailable', 'the case is still being started');
    throw notAllowed('case-archived', { stage: 'closure', caseStatus: 'archived', allowedActions: [] });
  }
}

function isCode(type: string | null | undefined): type is ProblemCode {
  return problemCodes.includes(type as ProblemCode);
}

function refusalOf({ cause }: WorkflowUpdateFailedError): Error {
  if (!(cause instanceof ApplicationFailure) || !isCode(cause.type)) return cause ?? new Error('an update failed without a cause');
  const refusal = cause.details?.[0] as Refusal | undefined;
  if (refusal === undefined) return new DomainProblem(cause.type, cause.message);
  const { reason, status, version, allowedActions } = refusal;
  const facts = { stage: stageOf(status), caseStatus: status, version, allowedActions, ...(reason && { reason }) };
  return new DomainProblem(cause.type, cause.message, facts);
}
