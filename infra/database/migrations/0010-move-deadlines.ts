import { sql, type Kysely } from 'kysely';

/**
 * Orders to date the running clocks of a case anew after an edition of the calendar was imported, and for which editions
 * they are all given. The editions that are there already are in every date.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table outbox drop constraint outbox_kind_check;
    alter table outbox add constraint outbox_kind_check
      check (kind in ('startCase', 'notice', 'sealEvidence', 'evidenceNews', 'moveDeadlines'));

    alter table calendar_edition add column ordered_at timestamptz;
    update calendar_edition set ordered_at = imported_at;
  `.execute(db);
}
