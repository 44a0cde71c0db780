import pg from 'pg';
import { connect } from '../database/connect.ts';
import { migrateToLatest } from '../database/migrate.ts';
import { seedReference } from '../seed/seed.ts';
import type { PostgresPart } from './postgres.ts';
import type { Secrets } from './secrets.ts';
import type { Say } from './toolchain.ts';

export const templates = { migrated: 'redress_template', seeded: 'redress_template_seeded' } as const;

/** Runs statements on the cluster itself, outside any transaction, as creating databases needs. */
export async function onCluster(ownerUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Two databases to clone from: one with the schema alone, one with units, merchants, calendars and accounts as well. */
export async function makeTemplates({ postgres, secrets }: { postgres: PostgresPart; secrets: Secrets }, say: Say): Promise<void> {
  const startedAt = Date.now();
  await onCluster(postgres.url(), `create database ${templates.migrated}`);
  await migrateToLatest(postgres.url(templates.migrated), { appPassword: secrets.application });
  await onCluster(postgres.url(), `create database ${templates.seeded} template ${templates.migrated}`);
  const db = connect(postgres.url(templates.seeded), { max: 1 });
  try {
    await seedReference(db);
  } finally {
    await db.destroy();
  }
  // Nobody may connect to a template: a single open connection would make cloning fail.
  await onCluster(
    postgres.url(),
    ...Object.values(templates).map((name) => `alter database ${name} with is_template true allow_connections false`),
  );
  say(`databases to clone: ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}
