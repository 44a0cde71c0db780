import { sql, type Kysely } from 'kysely';

/**
 * The settings that a case was filed under, beside its row: whoever judges one case goes by them, as its workflow does. Cases
 * whose start order is gone have none; those in force speak for them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table complaint add column settings jsonb;
    update complaint set settings = outbox.payload -> 'settings'
      from outbox where outbox.kind = 'startCase' and outbox.complaint_id = complaint.id;
  `.execute(db);
}
