import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { claimDispute } from './claim-dispute.ts';
import { complaintNumbers } from './complaint-numbers.ts';
import { connect, type Db } from './connect.ts';
import { fileCase } from './file-case.ts';
import { makeFiling, testVault } from './test-filing.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url, { max: 10 });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

async function filedCase(): Promise<string> {
  return (await fileCase(db, { vault: testVault, numbers: complaintNumbers(db) }, makeFiling())).caseId;
}

const aMinuteAgo = (digest: string) =>
  db
    .updateTable('disputeClaim')
    .set({ claimedAt: sql`now() - interval '61 seconds'` })
    .where('disputeSha256', '=', digest)
    .execute();

describe('the claim to accept a dispute (Art. 14.1)', () => {
  it('is given to one of many that ask at once, and to that one again', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, filedCase));
    const given = await Promise.all(cases.map((caseId) => claimDispute(db, 'one', caseId)));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await claimDispute(db, 'one', cases[given.indexOf(true)] ?? '')).toBe(true);
  });

  it('is free again when no acceptance came of it, and never after one', async () => {
    const [first, second] = [await filedCase(), await filedCase()];
    expect(await claimDispute(db, 'two', first)).toBe(true);
    await aMinuteAgo('two');
    expect(await claimDispute(db, 'two', second)).toBe(true);
    await sql`update complaint set state = state || '{"acceptedOn":"2026-06-10"}' where id = ${second}::uuid`.execute(db);
    await aMinuteAgo('two');
    expect(await claimDispute(db, 'two', first)).toBe(false);
    expect(await claimDispute(db, 'two', second)).toBe(true);
  });
});
