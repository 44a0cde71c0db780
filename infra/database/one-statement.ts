import { sql, type OperationNodeSource } from 'kysely';
import type { Db, Trx } from './connect.ts';

/**
 * Runs inserts and updates of several tables as one statement: one round trip, and outside a transaction still all
 * or nothing. None sees what another wrote, and two of them must not touch the same row. No write, no query.
 */
export async function runAsOneStatement(db: Db | Trx, writes: readonly OperationNodeSource[]): Promise<void> {
  if (writes.length === 0) return;
  const parts = writes.map((write, index) => sql`${sql.ref(`w${index}`)} as (${write})`);
  await sql`with ${sql.join(parts)} select 1`.execute(db);
}
