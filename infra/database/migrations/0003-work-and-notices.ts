import { sql, type Kysely } from 'kysely';

/** What is still to be done outside the database, what was answered already, and what was told to whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outbox (
      id bigint generated always as identity primary key,
      kind text not null check (kind in ('startCase', 'notice')),
      complaint_id uuid not null references complaint (id),
      ref text not null,
      payload jsonb not null,
      created_at timestamptz not null default now(),
      due_at timestamptz not null default now(),
      attempts integer not null default 0,
      delivery jsonb,
      done_at timestamptz,
      last_error text,
      unique (complaint_id, ref)
    ) with (fillfactor = 80);
    create index outbox_open on outbox (due_at, id) where done_at is null;
    create index outbox_open_age on outbox (created_at) where done_at is null;
    create index outbox_done on outbox (done_at) where done_at is not null;

    create table idempotency_key (
      user_id text not null,
      key text not null,
      operation text not null,
      body_sha256 text not null,
      status integer,
      response jsonb,
      created_at timestamptz not null default now(),
      primary key (user_id, key)
    ) with (fillfactor = 80);
    create index idempotency_key_age on idempotency_key (created_at);

    create table inbox_message (
      id bigint generated always as identity primary key,
      complaint_id uuid not null references complaint (id),
      notice_id text not null,
      recipient_kind text not null,
      recipient_id text not null,
      recipient_role text,
      channel text not null,
      form text not null,
      text_id uuid,
      created_at timestamptz not null default now(),
      read_at timestamptz,
      unique (complaint_id, notice_id, channel)
    );
    create index inbox_message_recipient on inbox_message (recipient_kind, recipient_id, id desc);
    create index inbox_message_case on inbox_message (complaint_id, id);

    create table access_log (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      user_id text not null,
      complaint_id uuid,
      what text not null,
      facts jsonb not null default '{}'
    );
    create index access_log_case on access_log (complaint_id, at);
    create index access_log_user on access_log (user_id, at);
  `.execute(db);
}
