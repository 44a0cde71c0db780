import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../infra/database/connect.ts';
import type { OutboxRow } from '../../infra/database/schema.ts';
import type { Delivery } from '../../infra/database/schema-work.ts';

/** A claimed row that is not finished by then (its relay ended) is free for others. */
const LEASE_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15;

/**
 * Takes up to `limit` rows about cases that are due, so that no other relay takes them during the lease. New dates after an import of the
 * calendar come last: they are many and for days far off, and whoever files meanwhile must not wait for them.
 */
export async function claimWork(db: Db, limit: number): Promise<OutboxRow[]> {
  const first = await claimDue(db, limit, sql<boolean>`kind not in ('moveDeadlines', 'sealEvidence')`);
  if (first.length === limit) return first;
  return [...first, ...(await claimDue(db, limit - first.length, sql<boolean>`kind = 'moveDeadlines'`))];
}

/** The same for files that wait to be checked. */
export function claimSealing(db: Db, limit: number): Promise<OutboxRow[]> {
  return claimDue(db, limit, sql<boolean>`kind = 'sealEvidence'`);
}

/** `kinds` is written out, not passed as a parameter, so that each of its forms is read through an index of its own. */
function claimDue(db: Db, limit: number, kinds: RawBuilder<boolean>): Promise<OutboxRow[]> {
  // Picked once, as a table expression: as a sub-select the plan may run it again and take more than the limit.
  const picked = db
    .selectFrom('outbox')
    .select('id')
    .where('doneAt', 'is', null)
    .where(kinds)
    .where('dueAt', '<=', sql<Date>`now()`)
    .orderBy('dueAt')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  return db
    .with(
      (cte) => cte('picked').materialized(),
      () => picked,
    )
    .updateTable('outbox')
    .from('picked')
    .set((eb) => ({ dueAt: sql`now() + make_interval(secs => ${LEASE_SECONDS})`, attempts: eb('outbox.attempts', '+', 1) }))
    .whereRef('outbox.id', '=', 'picked.id')
    .returningAll('outbox')
    .execute();
}

export async function markDone(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ doneAt: sql`now()`, lastError: null })
    .where('id', 'in', [...ids])
    .execute();
}

/** Keeps what became of a notice, before the case is told. */
export async function noteDelivery(db: Db, id: number, delivery: Delivery): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ delivery: JSON.stringify(delivery) })
    .where('id', '=', id)
    .execute();
}

/** Puts a failed row back: a quarter of a second after the first failure, then twice as long each time up to 15 s, with some chance in it. */
export async function putBack(db: Db, row: OutboxRow, error: unknown): Promise<void> {
  const wait = Math.min(LONGEST_WAIT_SECONDS, 0.125 * 2 ** Math.min(row.attempts, 10)) * (0.75 + Math.random() / 2);
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  await db
    .updateTable('outbox')
    .set({ dueAt: sql`now() + make_interval(secs => ${wait})`, lastError: reason.slice(0, 500) })
    .where('id', '=', row.id)
    .execute();
}
