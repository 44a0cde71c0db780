import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { connect } from '../database/connect.ts';
import { APPLICATION_ROLE } from '../database/migrate.ts';
import { seedReference } from '../seed/seed.ts';
import { createDatabase, databaseUrl, withOwner } from './create-database.ts';
import { TEMPLATE } from './test-setup.ts';

export interface TestDatabase {
  /** As the role that the processes connect as: it may not change or delete events. */
  url: string;
  /** As the owner, who may do everything. */
  ownerUrl: string;
  drop(): Promise<void>;
}

const SEEDED = 'redress_template_seeded';
/** Key of the lock under which the seeded template is made by the first test file that wants it. */
const SEEDING = 7_112_315;

async function seededTemplate(ownerUrl: string): Promise<string> {
  await withOwner(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [SEEDING]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [SEEDED]);
    if (rowCount !== 0) return;
    const draft = `${SEEDED}_draft`;
    await createDatabase(ownerUrl, draft, TEMPLATE);
    const db = connect(databaseUrl(ownerUrl, draft));
    try {
      await seedReference(db);
    } finally {
      await db.destroy();
    }
    // Renamed only when it is complete: a failed seeding is tried again and never cloned.
    await client.query(`alter database ${draft} rename to ${SEEDED}`);
  });
  return SEEDED;
}

/**
 * A database of a test file's own: migrated and empty, or with the reference data and accounts of the demo. The role's url
 * is what processes use; drop it in `afterAll`.
 */
export async function cloneDatabase(options: { seeded?: boolean } = {}): Promise<TestDatabase> {
  const { postgresUrl, applicationPassword } = inject('stack');
  const template = options.seeded === true ? await seededTemplate(postgresUrl) : TEMPLATE;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(postgresUrl, name, template);
  return {
    url: databaseUrl(postgresUrl, name, { user: APPLICATION_ROLE, password: applicationPassword }),
    ownerUrl: databaseUrl(postgresUrl, name),
    drop: () => withOwner(postgresUrl, async (client) => void (await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`))),
  };
}
