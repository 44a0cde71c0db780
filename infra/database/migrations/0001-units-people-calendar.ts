import { sql, type Kysely } from 'kysely';

/** What cases refer to: places, authorities, merchants, accounts, calendars, settings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists pg_trgm;

    create table division (
      code text primary key,
      name text not null,
      full_name text not null,
      level text not null check (level in ('province', 'city', 'county', 'town')),
      parent_code text,
      current boolean not null,
      successors text[] not null default '{}'
    );
    create index division_parent on division (parent_code, code);

    create table unit (
      id text primary key,
      code text not null,
      name text not null,
      level text not null check (level in ('nation', 'province', 'city', 'county', 'station')),
      parent_id text references unit (id),
      division_code text not null,
      path text not null unique,
      acts_as_county boolean not null default false
    );
    create index unit_parent on unit (parent_id);
    create index unit_division on unit (division_code);
    create index unit_path on unit (path text_pattern_ops);

    create table body (
      id text primary key,
      kind text not null check (kind in ('mediation', 'appraisal')),
      name text not null,
      lawful boolean not null,
      division_code text
    );

    create table merchant (
      id text primary key,
      name text not null,
      credit_code text unique,
      kind text not null check (kind in ('ordinary', 'platform-operator', 'own-site', 'in-platform')),
      trade text,
      address text,
      domicile_division text,
      place_of_business_division text,
      shown_address_division text,
      reachable boolean not null default true,
      platform_id text references merchant (id),
      odr_member boolean not null default false
    );
    create index merchant_name on merchant using gin (name gin_trgm_ops);
    create index merchant_place on merchant (place_of_business_division);

    create table app_user (
      id text primary key,
      username text not null unique,
      password_hash text not null,
      name text not null,
      roles text[] not null,
      unit_id text references unit (id),
      merchant_id text references merchant (id),
      body_id text references body (id),
      disabled boolean not null default false,
      created_at timestamptz not null default now()
    );
    create index app_user_unit on app_user (unit_id);
    create index app_user_merchant on app_user (merchant_id) where merchant_id is not null;

    create table login_session (
      token_hash bytea primary key,
      user_id text not null references app_user (id),
      csrf_token text not null,
      created_at timestamptz not null default now(),
      seen_at timestamptz not null default now(),
      expires_at timestamptz not null
    );
    create index login_session_expiry on login_session (expires_at);

    create table calendar_edition (
      id text primary key,
      year integer not null,
      notice_url text not null,
      notice_no text,
      imported_at timestamptz not null default now()
    );

    create table calendar_day (
      edition_id text not null references calendar_edition (id),
      date date not null,
      kind text not null check (kind in ('off', 'work')),
      name text not null,
      primary key (edition_id, date)
    );

    create table setting (
      key text primary key,
      value jsonb not null,
      set_at timestamptz not null default now(),
      set_by text
    );
  `.execute(db);
}
