import { sql, type Kysely } from 'kysely';

/**
 * Orders to date the running clocks of a case anew after an edition of the calendar was imported, and for which editions
 * they are all given. Of the editions that are there already, those that no running clock reaches have nothing to order; of
 * the others it is not known whether every date was told with them, so they are ordered once, which moves what differs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table outbox drop constraint outbox_kind_check;
    alter table outbox add constraint outbox_kind_check
      check (kind in ('startCase', 'notice', 'sealEvidence', 'evidenceNews', 'moveDeadlines'));

    alter table calendar_edition add column ordered_at timestamptz;
    update calendar_edition set ordered_at = imported_at
      where not exists (select from deadline where state = 'running' and due_on >= make_date(year, 1, 1));
  `.execute(db);
}
