import { sql } from 'kysely';
import type { Db } from './connect.ts';

/** Rows removed at a time, so that no statement holds its locks for long. */
const PORTION = 2_000;

/** What nobody needs any more, and after how many days. Nothing of a case's record is among it. */
const leftovers = [
  sql`update idempotency_key set answer_cipher = null where (user_id, key) in
    (select user_id, key from idempotency_key where answer_cipher is not null and created_at < now() - interval '1 day' limit ${PORTION})`,
  sql`delete from outbox where id in (select id from outbox where done_at < now() - interval '30 days' limit ${PORTION})`,
  sql`delete from idempotency_key where (user_id, key) in
    (select user_id, key from idempotency_key where created_at < now() - interval '90 days' limit ${PORTION})`,
  sql`delete from login_session where token_hash in (select token_hash from login_session where expires_at < now() - interval '1 day' limit ${PORTION})`,
];

/** Removes finished orders, old answers to requests and expired sign-ins. Returns how many rows went or lost their answer. */
export async function removeLeftovers(db: Db): Promise<number> {
  let removed = 0;
  for (const leftover of leftovers) {
    for (let portion = PORTION; portion === PORTION; removed += portion) {
      portion = Number((await leftover.execute(db)).numAffectedRows ?? 0);
    }
  }
  return removed;
}
