import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Db } from '../../infra/database/connect.ts';
import { fileTestCase, prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { claimWork } from './outbox.ts';

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

it('starts a filed case at once, however many new dates wait after an import of the calendar; then it is their turn', async () => {
  const { caseId } = await fileTestCase(db);
  await claimWork(db, 8);
  await sql`insert into outbox (kind, complaint_id, ref, payload, due_at)
    select 'moveDeadlines', ${caseId}::uuid, 'edition ' || n, '{}', now() - interval '1 hour' from generate_series(1, 2000) n`.execute(db);
  const filed = await fileTestCase(db);
  const claimed = await claimWork(db, 8);
  expect(claimed.map(({ kind }) => kind)).toEqual(['startCase', ...Array.from({ length: 7 }, () => 'moveDeadlines')]);
  expect(claimed[0]?.complaintId).toBe(filed.caseId);
  expect((await claimWork(db, 8)).map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'moveDeadlines'));
});

it.each([
  ['cases', `kind not in ('moveDeadlines', 'sealEvidence')`],
  ['files', `kind = 'sealEvidence'`],
  ['moves', `kind = 'moveDeadlines'`],
])('finds the %s in order through an index of their own', async (index, kinds) => {
  await sql`analyze outbox`.execute(db);
  const { rows } = await sql`explain (format json) select id from outbox where done_at is null and ${sql.raw(kinds)} and due_at <= now()
    order by due_at, id limit 8 for update skip locked`.execute(db);
  expect(JSON.stringify(rows)).toContain(`outbox_open_${index}`);
});
