import { sql } from 'kysely';
import { DomainProblem } from '../../domain/problem.ts';
import type { Db, Trx } from './connect.ts';

/** Names one request of one user. */
export interface RequestKey {
  userId: string;
  key: string;
}

export interface NewRequest extends RequestKey {
  operation: string;
  /** Hex, over the RFC 8785 form of path, parameters and body. */
  bodySha256: string;
}

/**
 * `new`: nobody asked this before. `unfinished`: it was asked, but no answer was stored (it is at work, or its process
 * ended): whoever can repeat it without a second effect goes on. `answered`: give that answer again.
 */
export type RequestState = { state: 'new' } | { state: 'unfinished'; caseId: string | null } | AnsweredRequest;

export interface AnsweredRequest {
  state: 'answered';
  status: number;
  response: unknown;
  /** Unknown of requests that are about no case, and of those registered before cases were noted. */
  caseId: string | null;
  answerCipher: Buffer | null;
}

/** A day after its request an answer is given no more, whether or not housekeeping has removed it by then. */
const keptCipher = sql<Buffer | null>`case when created_at > now() - interval '1 day' then answer_cipher end`.as('answerCipher');

/**
 * Registers a request before its work, with the case it is about. Throws `idempotency-conflict` when the key was used for
 * another operation or body.
 */
export async function beginRequest(db: Db | Trx, request: NewRequest, caseId: string | null = null): Promise<RequestState> {
  const inserted = await db
    .insertInto('idempotencyKey')
    .values({ ...request, complaintId: caseId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return inserted ? { state: 'new' } : findRequest(db, request);
}

/** What is known of a request. Throws `idempotency-conflict` as {@link beginRequest} does. */
export async function findRequest(db: Db | Trx, { userId, key, operation, bodySha256 }: NewRequest): Promise<RequestState> {
  const found = await db
    .selectFrom('idempotencyKey')
    .select(['operation', 'bodySha256', 'status', 'response', 'complaintId'])
    .select(keptCipher)
    .where('userId', '=', userId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!found) return { state: 'new' };
  if (found.operation !== operation || found.bodySha256 !== bodySha256) {
    throw new DomainProblem('idempotency-conflict', '同一幂等键已用于另一请求', { operation: found.operation });
  }
  const { status, response, complaintId: caseId, answerCipher } = found;
  return status === null ? { state: 'unfinished', caseId } : { state: 'answered', status, response, caseId, answerCipher };
}

/**
 * Stores the answer of a request; false when one was stored already, which stays. `response` holds ids, numbers and codes
 * only, since this table is not encrypted; what shows personal data goes into `answerCipher` (see kept-answers.ts).
 */
export async function finishRequest(
  db: Db | Trx,
  { userId, key }: RequestKey,
  status: number,
  response: unknown,
  answerCipher: Buffer | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('idempotencyKey')
    .set({ status, response: JSON.stringify(response), answerCipher })
    .where('userId', '=', userId)
    .where('key', '=', key)
    .where('status', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Forgets a request that had no effect, so that the same key may be sent again with a corrected body. */
export async function forgetRequest(db: Db | Trx, { userId, key }: RequestKey): Promise<void> {
  await db.deleteFrom('idempotencyKey').where('userId', '=', userId).where('key', '=', key).where('status', 'is', null).execute();
}
