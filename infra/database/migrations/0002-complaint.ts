import { sql, type Kysely } from 'kysely';

/** The case itself: its row for lists, its chain of events, its terms, and what is encrypted under its own key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table complaint (
      id uuid primary key,
      number text not null unique,
      kind text not null,
      channel text not null,
      addressed_to text not null,
      stage text not null,
      status text not null,
      unit_id text not null,
      merchant_id text,
      consumer_id text not null,
      handler_id text,
      entrusted_to text,
      goods_category text not null,
      problem_category text not null,
      amount_fen bigint,
      rule_pack text,
      version integer not null,
      last_seq integer not null,
      last_event_kind text not null,
      last_event_at timestamptz not null,
      last_hash bytea not null,
      filed_at timestamptz not null,
      received_at timestamptz,
      due_on date not null default '9999-12-31',
      due_key text,
      alarm_on date,
      warn_on date,
      provisional boolean not null default false,
      closed_at timestamptz,
      outcome text,
      ground text,
      respondent_informed boolean not null default false,
      flags text[] not null default '{}',
      clock_offset_ms bigint not null default 0,
      state jsonb not null
    ) with (fillfactor = 85);

    create index complaint_unit_due on complaint (unit_id, due_on, id) where closed_at is null;
    create index complaint_unit_stage_due on complaint (unit_id, stage, due_on, id) where closed_at is null;
    create index complaint_unit_status_due on complaint (unit_id, status, due_on, id) where closed_at is null;
    create index complaint_merchant_due on complaint (merchant_id, due_on, id) where closed_at is null;
    create index complaint_handler_due on complaint (handler_id, due_on, id) where closed_at is null;
    create index complaint_body_due on complaint (entrusted_to, due_on, id) where entrusted_to is not null;
    create index complaint_unit_filed on complaint (unit_id, filed_at, id);
    create index complaint_merchant_filed on complaint (merchant_id, filed_at, id) where merchant_id is not null;
    create index complaint_consumer_filed on complaint (consumer_id, filed_at, id);
    create index complaint_filed on complaint (filed_at, id);

    create table complaint_sequence (
      division_code text not null,
      year integer not null,
      last integer not null,
      primary key (division_code, year)
    );

    create table case_key (
      complaint_id uuid primary key references complaint (id),
      master_key_id text not null,
      wrapped bytea not null,
      created_at timestamptz not null default now()
    );

    create table complaint_text (
      id uuid primary key,
      complaint_id uuid not null references complaint (id),
      kind text not null,
      sha256 text not null,
      cipher bytea not null,
      created_at timestamptz not null default now()
    );
    create index complaint_text_case on complaint_text (complaint_id);

    create table party (
      id uuid primary key,
      complaint_id uuid not null references complaint (id),
      role text not null,
      cipher bytea not null,
      created_at timestamptz not null default now(),
      unique (complaint_id, role)
    );

    create table evidence (
      id uuid primary key,
      complaint_id uuid not null references complaint (id),
      kind text not null,
      sha256 text not null,
      size_bytes bigint not null,
      media_type text not null,
      name_cipher bytea not null,
      content_cipher bytea not null,
      uploaded_by text not null,
      created_at timestamptz not null default now()
    );
    create index evidence_case on evidence (complaint_id);

    create table deadline (
      complaint_id uuid not null references complaint (id),
      key text not null,
      state text not null,
      owed boolean not null,
      alarmed boolean not null,
      late boolean,
      start_on date not null,
      amount integer not null,
      unit text not null,
      rule_ref text not null,
      excluded integer,
      unrolled_on date,
      due_on date,
      alarm_on date,
      warn_on date,
      provisional boolean not null,
      edition_id text,
      primary key (complaint_id, key)
    ) with (fillfactor = 85);
    create index deadline_provisional on deadline (complaint_id) where provisional and state in ('running', 'paused');
    create index deadline_running on deadline (due_on, complaint_id) where state in ('running', 'paused');

    create table event (
      complaint_id uuid not null references complaint (id),
      seq integer not null check (seq >= 1),
      kind text not null,
      at timestamptz not null,
      recorded_at timestamptz not null,
      actor jsonb not null,
      facts jsonb not null,
      rule_pack text,
      edition_id text,
      cause text,
      prev_hash bytea not null check (length(prev_hash) = 32),
      hash bytea not null check (length(hash) = 32),
      primary key (complaint_id, seq)
    );

    create function refuse_change_of_record() returns trigger language plpgsql as $$
    begin
      raise exception 'the record of a case can only be added to' using errcode = 'insufficient_privilege';
    end $$;
    create trigger event_rows_stay before update or delete on event
      for each row execute function refuse_change_of_record();
    create trigger event_table_stays before truncate on event
      for each statement execute function refuse_change_of_record();
    alter table event enable always trigger event_rows_stay;
    alter table event enable always trigger event_table_stays;

    create table unit_counter (
      unit_id text not null,
      status text not null,
      slot smallint not null,
      cases integer not null,
      primary key (unit_id, status, slot)
    ) with (fillfactor = 50);
  `.execute(db);
}
