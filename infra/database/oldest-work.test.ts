import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { connect, type Db } from './connect.ts';
import { oldestWork } from './oldest-work.ts';
import { fileTestCase, prepareReference } from './test-filing.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

it('tells apart how far the workers of cases and of files are behind, and nothing when neither is', async () => {
  expect(await oldestWork(db)).toEqual({ cases: 0, files: 0 });
  const { caseId } = await fileTestCase(db);
  const order = (kind: string, minutes: number) =>
    sql`insert into outbox (kind, complaint_id, ref, payload, created_at)
      values (${kind}, ${caseId}, ${`${kind} of a test`}, '{}', now() - make_interval(mins => ${minutes}))`.execute(db);
  await order('sealEvidence', 30);
  await order('moveDeadlines', 600);
  const behind = await oldestWork(db);
  expect(behind.cases).toBeLessThan(60);
  expect(behind.files).toBeGreaterThanOrEqual(1800);
  expect(behind.files).toBeLessThan(1860);
  await db.updateTable('outbox').set({ doneAt: new Date() }).execute();
  expect(await oldestWork(db)).toEqual({ cases: 0, files: 0 });
});
