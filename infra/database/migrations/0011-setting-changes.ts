import { sql, type Kysely } from 'kysely';

/** Who changed which setting when, from what to what, and why: added to, never edited. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table setting_change (
      id bigint generated always as identity primary key,
      key text not null,
      before jsonb not null,
      value jsonb not null,
      reason text not null,
      changed_by text not null,
      changed_at timestamptz not null default now()
    );
    create index setting_change_key on setting_change (key, id);
    create trigger setting_change_rows_stay before update or delete on setting_change
      for each row execute function refuse_change_of_record();
    create trigger setting_change_table_stays before truncate on setting_change
      for each statement execute function refuse_change_of_record();
    grant select, insert on setting_change to redress_app;
  `.execute(db);
}
