import { DomainProblem } from '../../domain/problem.ts';
import { beginRequest, finishRequest, forgetRequest, type NewRequest } from '../../infra/database/idempotency.ts';
import type { Db } from '../../infra/database/connect.ts';

/** Does what a request asks once for its key. Refused without effect, the key is free again. */
export async function decideOnce(db: Db, request: NewRequest, decide: () => Promise<void>): Promise<void> {
  const { state } = await beginRequest(db, request);
  if (state === 'answered') return;
  try {
    await decide();
    await finishRequest(db, request, 200, {});
  } catch (error) {
    if (error instanceof DomainProblem && error.code !== 'unavailable') await forgetRequest(db, request);
    throw error;
  }
}
