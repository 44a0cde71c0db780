import { sql, type Kysely } from 'kysely';

/** When copies for viewing were last tried anew, so that files whose copies always fail keep no others waiting. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table evidence add column copy_tried_at timestamptz;
    drop index evidence_uncopied;
    create index evidence_uncopied on evidence (copy_tried_at nulls first, sealed_at)
      where state = 'sealed' and object_key is not null and copied_at is null;
  `.execute(db);
}
