import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { connect } from '../database/connect.ts';
import { APPLICATION_ROLE, migrateToLatest } from '../database/migrate.ts';
import { seedReference } from '../seed/seed.ts';
import { root } from './run-tool.ts';
import type { Stack } from './stack.ts';
import type { Say } from './toolchain.ts';

export const DATABASE = 'redress';

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'redress-local' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createIfMissing(clusterUrl: string): Promise<void> {
  await withClient(clusterUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

/** What the reference data is made from: seeding takes seconds and is left out when nothing of it changed. */
function referenceHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['infra/seed', 'infra/divisions', 'infra/calendar']) {
    const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).filter((file) => !file.endsWith('.test.ts'));
    for (const file of files.toSorted()) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The comment on the database remembers which reference data it holds, so it is lost only with the data. */
async function seedIfChanged(ownerUrl: string): Promise<boolean> {
  const wanted = `reference data ${referenceHash()}`;
  const stored = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ comment: string | null }>(
      `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()`,
    );
    return rows[0]?.comment;
  });
  if (stored === wanted) return false;
  const db = connect(ownerUrl, { max: 1, applicationName: 'redress-seed' });
  try {
    await seedReference(db);
  } finally {
    await db.destroy();
  }
  const name = pg.escapeIdentifier(decodeURIComponent(new URL(ownerUrl).pathname.slice(1)));
  await withClient(ownerUrl, (client) => client.query(`comment on database ${name} is ${pg.escapeLiteral(wanted)}`));
  return true;
}

async function migrate(ownerUrl: string, appPassword: string): Promise<readonly string[]> {
  try {
    return await migrateToLatest(ownerUrl, { appPassword });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('corrupted migrations')) throw error;
    throw new Error(`The data was written by another version of Redress (${error.message}). npm start -- --reset begins anew.`, {
      cause: error,
    });
  }
}

/**
 * The product's database at its newest schema with the reference data of the demo, made on first use. Answers the address
 * for the role that the processes connect as. `ownerUrl` is given when the database is somebody else's.
 */
export async function prepareDatabase(stack: Stack, ownerUrl: string | undefined, say: Say): Promise<string> {
  const startedAt = Date.now();
  if (ownerUrl === undefined) await createIfMissing(stack.postgres.url());
  const owner = ownerUrl ?? stack.postgres.url(DATABASE);
  const ran = await migrate(owner, stack.secrets.application);
  const isSeeded = await seedIfChanged(owner);
  const steps = [
    ran.length > 0 ? `${ran.length} migrations` : 'schema current',
    isSeeded ? 'reference data loaded' : 'reference data current',
  ];
  say(`database: ${steps.join(', ')}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return Object.assign(new URL(owner), { username: APPLICATION_ROLE, password: stack.secrets.application }).href;
}
