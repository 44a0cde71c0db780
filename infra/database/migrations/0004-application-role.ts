import { sql, type Kysely } from 'kysely';

/**
 * The role that API and worker connect as. It owns nothing, and it can only add to the record of a case and to the
 * access log. Roles belong to the whole cluster, so the role may be there already, and two databases may race for it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      create role redress_app nologin;
    exception when duplicate_object or unique_violation then null;
    end $$;
    grant usage on schema public to redress_app;
    grant select, insert, update, delete on all tables in schema public to redress_app;
    revoke update, delete, truncate on event, access_log from redress_app;
    revoke all on kysely_migration, kysely_migration_lock from redress_app;
    grant select on kysely_migration to redress_app;
    grant usage on all sequences in schema public to redress_app;
  `.execute(db);
}
