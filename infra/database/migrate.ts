import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations } from './migrations/index.ts';

/** The role that the processes connect as; only migrations run as the owner. */
export const APPLICATION_ROLE = 'redress_app';

/**
 * Brings a database to the newest schema; a second run does nothing. `databaseUrl` is the owner's.
 * With `appPassword` the application role may sign in with it. Returns the names of the migrations that ran.
 * Throws what the failing migration threw; each migration is one transaction, so a failed one leaves nothing behind.
 */
export async function migrateToLatest(databaseUrl: string, options: { appPassword?: string } = {}): Promise<readonly string[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'redress-migrate' });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    if (options.appPassword !== undefined) await letSignIn(db, options.appPassword);
    return results.map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

/** Two databases of one cluster may set the same role at once, which the server answers with an error: the later try succeeds. */
async function letSignIn(db: Kysely<unknown>, password: string, triesLeft = 5): Promise<void> {
  try {
    await sql`alter role ${sql.id(APPLICATION_ROLE)} login password ${sql.lit(password)}`.execute(db);
  } catch (error) {
    if (triesLeft <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await letSignIn(db, password, triesLeft - 1);
  }
}
