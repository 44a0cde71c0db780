import { sql, type Kysely } from 'kysely';

/** Which case about a dispute is being accepted, or was: one of all that are about the same (Art. 14). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dispute_claim (
      dispute_sha256 text primary key,
      complaint_id uuid not null references complaint (id),
      claimed_at timestamptz not null default now()
    );
    grant select, insert, update on dispute_claim to redress_app;
  `.execute(db);
}
