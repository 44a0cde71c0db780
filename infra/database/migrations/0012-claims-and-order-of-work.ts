import { sql, type Kysely } from 'kysely';

/**
 * A claim to accept a dispute may be given back, for which the unanswered requests about its case are found. And new dates
 * after an import of the calendar, which are many and for days far off, wait behind everything else that the relay does.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    grant delete on dispute_claim to redress_app;
    create index idempotency_key_unfinished on idempotency_key (complaint_id) where status is null;

    create index outbox_open_first on outbox (due_at, id) where done_at is null and kind <> 'moveDeadlines';
    create index outbox_open_moves on outbox (due_at, id) where done_at is null and kind = 'moveDeadlines';
    drop index outbox_open;
  `.execute(db);
}
