import { verify } from '@node-rs/argon2';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesFor } from '../../domain/jurisdiction.ts';
import { connect, type Db } from '../database/connect.ts';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { DEMO_PASSWORD } from './accounts.ts';
import { seedReference } from './seed.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

/** Rows with the transaction that wrote them last: any change shows. */
async function fingerprint(): Promise<unknown> {
  const tables = ['division', 'unit', 'body', 'merchant', 'app_user', 'calendar_edition', 'calendar_day'];
  const rows = tables.map(async (table) => (await sql`select count(*), max(xmin::text::bigint) from ${sql.table(table)}`.execute(db)).rows);
  return Promise.all(rows);
}

test('an empty database is filled within five seconds, and a second time nothing changes', async () => {
  const startedAt = performance.now();
  await seedReference(db);
  expect(performance.now() - startedAt).toBeLessThan(5000);
  const first = await fingerprint();
  await seedReference(db);
  expect(await fingerprint()).toEqual(first);
});

test('what was changed by hand is put right again, passwords are not', async () => {
  await db.updateTable('merchant').set({ odrMember: true }).execute();
  await db.updateTable('appUser').set({ passwordHash: 'changed' }).where('username', '=', 'auditor').execute();
  await seedReference(db);
  const members = await db.selectFrom('merchant').select('id').where('odrMember', '=', true).execute();
  expect(members).toHaveLength(60);
  const auditor = await db.selectFrom('appUser').select('passwordHash').where('username', '=', 'auditor').executeTakeFirstOrThrow();
  expect(auditor.passwordHash).toBe('changed');
});

test('accounts sign in with the demo password', async () => {
  const handler = await db.selectFrom('appUser').selectAll().where('username', '=', 'handler').executeTakeFirstOrThrow();
  expect(await verify(handler.passwordHash, DEMO_PASSWORD)).toBe(true);
  expect(handler.roles).toEqual(['handler']);
});

test('every merchant as it is stored has a unit that may lawfully handle a complaint', async () => {
  const units = await db.selectFrom('unit').selectAll().where('level', '<>', 'station').execute();
  const unitsByDivision = new Map(units.map((unit) => [unit.divisionCode, unit]));
  const merchants = await db
    .selectFrom('merchant')
    .leftJoin('merchant as platform', 'platform.id', 'merchant.platformId')
    .selectAll('merchant')
    .select('platform.domicileDivision as platformDomicileDivision')
    .execute();
  expect(merchants).toHaveLength(200);
  for (const merchant of merchants) {
    const facts = {
      kind: merchant.kind,
      domicileDivision: merchant.domicileDivision ?? undefined,
      placeOfBusinessDivision: merchant.placeOfBusinessDivision ?? undefined,
      shownAddressDivision: merchant.shownAddressDivision ?? undefined,
      reachable: merchant.reachable,
      platformDomicileDivision: merchant.platformDomicileDivision ?? undefined,
      odrMember: merchant.odrMember,
    };
    expect(candidatesFor(facts, 'order-121', unitsByDivision).length, merchant.name).toBeGreaterThan(0);
  }
});
