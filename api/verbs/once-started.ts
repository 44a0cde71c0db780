import { setTimeout as sleep } from 'node:timers/promises';
import { DomainProblem } from '../../domain/problem.ts';
import type { Db } from '../../infra/database/connect.ts';
import { notAllowed } from '../problem.ts';

/** A case is filed a moment before its workflow runs: who acts within that moment is not sent away. */
const STARTS_WITHIN_MS = 2_000;
const PAUSE_MS = 50;
const RETRY_AFTER_S = 1;

/**
 * Sends to a case's workflow, and again for a while when there is none yet. Throws `action-not-allowed` when there is none
 * any more, `unavailable` when it is still not there, and every other error of `send` as it is.
 */
export async function onceStarted<T>(db: Db, caseId: string, isMissing: (error: unknown) => boolean, send: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!isMissing(error)) throw error;
      const row = await db.selectFrom('complaint').select('status').where('id', '=', caseId).executeTakeFirst();
      if (row?.status === 'archived') throw notAllowed('case-archived', { stage: 'closure', caseStatus: 'archived', allowedActions: [] });
      if (Date.now() > giveUpAt) throw new DomainProblem('unavailable', 'the case is still being started', { retryAfter: RETRY_AFTER_S });
      await sleep(PAUSE_MS);
    }
  }
}
