import { sql, type Kysely } from 'kysely';

/** The answer of a request about a case, sealed under the key of that case, so that it can be given again as it was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table idempotency_key
      add column complaint_id uuid,
      add column answer_cipher bytea;
    create index idempotency_key_answered on idempotency_key (created_at) where answer_cipher is not null;
  `.execute(db);
}
