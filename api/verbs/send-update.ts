import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { DomainProblem, problemCodes, type ProblemCode } from '../../domain/problem.ts';
import { stageOf } from '../../domain/stage.ts';
import type { Verb } from '../../domain/verb.ts';
import { complaintWorkflowId, type Refusal, type VerbRequest, type VerbResult } from '../../workflows/messages.ts';
import type { ApiDeps } from '../deps.ts';
import { onceStarted } from './once-started.ts';

/** Longer than any verb takes; a client that waits this long is told to ask again with the same key, before ten seconds are over. */
const DEADLINE_MS = 7_000;

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
  const send = (): Promise<VerbResult> =>
    temporal.within(DEADLINE_MS, (client) =>
      client.workflow
        .getHandle(complaintWorkflowId(caseId))
        .executeUpdate<VerbResult, [VerbRequest<V>]>(verb, { updateId, args: [request] }),
    );
  try {
    return await onceStarted(db, caseId, (error) => error instanceof WorkflowNotFoundError, send);
  } catch (error) {
    throw error instanceof WorkflowUpdateFailedError ? refusalOf(error) : error;
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
