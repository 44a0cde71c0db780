import { sql, type Kysely } from 'kysely';

/** Files that wait to be checked are taken by a worker of their own; what cases ask for is found without passing over them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index outbox_open_cases on outbox (due_at, id) where done_at is null and kind not in ('moveDeadlines', 'sealEvidence');
    create index outbox_open_files on outbox (due_at, id) where done_at is null and kind = 'sealEvidence';
    drop index outbox_open_first;
  `.execute(db);
}
