import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from './test-database.ts';

const clones: TestDatabase[] = [];
afterAll(() => Promise.all(clones.map((clone) => clone.drop())));

async function clone(options: { seeded?: boolean }): Promise<TestDatabase> {
  const database = await cloneDatabase(options);
  clones.push(database);
  return database;
}

async function ask(url: string, query: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(query)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

it('clones the schema alone, or with the reference data of the demo', async () => {
  const [empty, seeded] = await Promise.all([clone({}), clone({ seeded: true })]);
  expect(await ask(empty.url, 'select count(*)::int from merchant')).toBe(0);
  expect(await ask(seeded.url, 'select count(*)::int from merchant')).toBe(200);
});

it('gives the address of the application role beside the owner of the database', async () => {
  const database = await clone({});
  expect(await ask(database.url, 'select current_user')).toBe('redress_app');
  expect(await ask(database.ownerUrl, 'select current_user')).toBe('postgres');
});

it('drops a database that is still in use', async () => {
  const database = await clone({});
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  await database.drop();
  await expect(ask(database.url, 'select 1')).rejects.toThrow(/does not exist/u);
});
