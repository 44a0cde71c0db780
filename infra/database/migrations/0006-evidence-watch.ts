import { sql, type Kysely } from 'kysely';

/**
 * Files watched over: when each part of the watch last finished, who settled an alarm and how, voids decided but not yet
 * recorded, removals asked for, copies that still have to be made. A removed file no longer keeps the same content out of its case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence_watch (what text primary key, finished_at timestamptz not null default now());
    insert into evidence_watch (what) values ('retain'), ('sweep'), ('scrub');

    alter table evidence_alarm add column settled_by text, add column settled_note text;
    alter table evidence_void add column decided_at timestamptz;
    alter table evidence add column copied_at timestamptz;

    create table evidence_removal (
      evidence_id uuid primary key references evidence (id),
      complaint_id uuid not null references complaint (id),
      asked_by text not null,
      asked_at timestamptz not null default now(),
      reason jsonb not null
    );

    drop index evidence_sealed_once;
    create unique index evidence_sealed_once on evidence (complaint_id, sha256) where object_key is not null and state <> 'removed';
    create index evidence_uncopied on evidence (sealed_at) where state = 'sealed' and object_key is not null and copied_at is null;
    create index evidence_over on evidence (retain_until) where object_key is not null and state in ('sealed', 'voided');

    grant select, insert, update on evidence_watch to redress_app;
    grant select, insert, update, delete on evidence_removal to redress_app;
  `.execute(db);
}
