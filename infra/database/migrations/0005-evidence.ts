import { sql, type Kysely } from 'kysely';

/**
 * Files of a case in the object store: their state, where and how they are sealed, every step and every reader. Rows with
 * content in the database, as before, count as sealed and have no key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table evidence
      alter column content_cipher drop not null,
      add column state text not null default 'sealed'
        check (state in ('uploading', 'checking', 'sealed', 'refused', 'voided', 'abandoned', 'removed')),
      add column caption_cipher bytea,
      add column uploader jsonb,
      add column upload_id text,
      add column part_bytes integer,
      add column completed_at timestamptz,
      add column detected_type text,
      add column verdict jsonb,
      add column object_key text,
      add column version_id text,
      add column retain_until timestamptz,
      add column sealed_at timestamptz,
      add column held boolean not null default false,
      add column scrubbed_at timestamptz;
    create unique index evidence_sealed_once on evidence (complaint_id, sha256) where object_key is not null;
    create index evidence_open on evidence (created_at) where state in ('uploading', 'checking');
    create index evidence_person on evidence (uploaded_by, created_at);
    create index evidence_scrub on evidence (scrubbed_at nulls first, id) where object_key is not null;
    create index evidence_object on evidence (object_key collate "C") where object_key is not null;

    create table evidence_step (
      id bigint generated always as identity primary key,
      evidence_id uuid not null references evidence (id),
      complaint_id uuid not null references complaint (id),
      at timestamptz not null default now(),
      kind text not null,
      actor jsonb not null,
      facts jsonb not null default '{}',
      once text,
      unique (evidence_id, kind, once)
    );
    create index evidence_step_file on evidence_step (evidence_id, id);

    create table evidence_access (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      evidence_id uuid not null references evidence (id),
      complaint_id uuid not null references complaint (id),
      user_id text not null,
      actor jsonb not null,
      what text not null check (what in ('view', 'download', 'custody')),
      purpose text not null
    );
    create index evidence_access_file on evidence_access (evidence_id, id);
    create index evidence_access_person on evidence_access (user_id, at);

    create table evidence_copy (
      evidence_id uuid not null references evidence (id),
      name text not null,
      object_key text not null,
      media_type text not null,
      size_bytes bigint not null,
      sha256 text not null,
      created_at timestamptz not null default now(),
      primary key (evidence_id, name)
    );

    create table evidence_void (
      evidence_id uuid primary key references evidence (id),
      complaint_id uuid not null references complaint (id),
      asked_by text not null,
      asked_at timestamptz not null default now(),
      reason jsonb not null
    );

    create table evidence_alarm (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      what text not null,
      evidence_id uuid references evidence (id),
      bucket text not null,
      object_key text not null,
      version_id text not null default '',
      facts jsonb not null default '{}',
      settled_at timestamptz,
      unique (what, bucket, object_key, version_id)
    );
    create index evidence_alarm_open on evidence_alarm (at) where settled_at is null;

    create trigger evidence_step_rows_stay before update or delete on evidence_step
      for each row execute function refuse_change_of_record();
    create trigger evidence_step_table_stays before truncate on evidence_step
      for each statement execute function refuse_change_of_record();
    create trigger evidence_access_rows_stay before update or delete on evidence_access
      for each row execute function refuse_change_of_record();
    create trigger evidence_access_table_stays before truncate on evidence_access
      for each statement execute function refuse_change_of_record();

    alter table outbox drop constraint outbox_kind_check;
    alter table outbox add constraint outbox_kind_check check (kind in ('startCase', 'notice', 'sealEvidence', 'evidenceNews'));

    grant select, insert on evidence_step, evidence_access to redress_app;
    grant select, insert, update, delete on evidence_copy, evidence_void, evidence_alarm to redress_app;
    grant usage on all sequences in schema public to redress_app;
  `.execute(db);
}
