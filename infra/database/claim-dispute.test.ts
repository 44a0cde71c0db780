import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { claimDispute, releaseDispute } from './claim-dispute.ts';
import { complaintNumbers } from './complaint-numbers.ts';
import { connect, type Db } from './connect.ts';
import { fileCase } from './file-case.ts';
import { beginRequest, finishRequest } from './idempotency.ts';
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

const claimedAgo = (digest: string, age: string) =>
  db
    .updateTable('disputeClaim')
    .set({ claimedAt: sql`now() - ${age}::interval` })
    .where('disputeSha256', '=', digest)
    .execute();

const standsAt = (caseId: string, status: string) => sql`update complaint set status = ${status} where id = ${caseId}::uuid`.execute(db);

const isAccepted = (caseId: string) =>
  sql`update complaint set state = state || '{"acceptedOn":"2026-06-10"}' where id = ${caseId}::uuid`.execute(db);

/** Two cases about one dispute that wait for acceptance; the first has claimed it. */
async function claimedByFirst(digest: string): Promise<[string, string]> {
  const cases: [string, string] = [await filedCase(), await filedCase()];
  for (const caseId of cases) await standsAt(caseId, 'awaiting-acceptance');
  expect(await claimDispute(db, digest, cases[0])).toBe(true);
  return cases;
}

describe('the claim to accept a dispute (Art. 14.1)', () => {
  it('is given to one of many that ask at once, and to that one again', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, filedCase));
    await Promise.all(cases.map((caseId) => standsAt(caseId, 'awaiting-acceptance')));
    const given = await Promise.all(cases.map((caseId) => claimDispute(db, 'one', caseId)));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await claimDispute(db, 'one', cases[given.indexOf(true)] ?? '')).toBe(true);
  });

  it('is held while the acceptance may be under way, for a day, and for good after one', async () => {
    const [first, second] = await claimedByFirst('two');
    await claimedAgo('two', '23 hours');
    expect(await claimDispute(db, 'two', second)).toBe(false);
    await claimedAgo('two', '25 hours');
    expect(await claimDispute(db, 'two', second)).toBe(true);
    await isAccepted(second);
    await claimedAgo('two', '25 hours');
    expect(await claimDispute(db, 'two', first)).toBe(false);
    expect(await claimDispute(db, 'two', second)).toBe(true);
  });

  it('is free once its holder ended without acceptance', async () => {
    const [first, second] = await claimedByFirst('three');
    await standsAt(first, 'closing');
    expect(await claimDispute(db, 'three', second)).toBe(true);
  });

  it('is given back by its holder, and by nobody else', async () => {
    const [first, second] = await claimedByFirst('four');
    await releaseDispute(db, 'four', second);
    expect(await claimDispute(db, 'four', second)).toBe(false);
    await releaseDispute(db, 'four', first);
    expect(await claimDispute(db, 'four', second)).toBe(true);
  });

  it('is not given back while another request to accept the case has no answer, nor after its acceptance', async () => {
    const [first, second] = await claimedByFirst('five');
    const other = { userId: 'u-1', key: 'k-1', operation: 'acceptComplaint', bodySha256: 'x' };
    await beginRequest(db, other, first);
    await releaseDispute(db, 'five', first);
    expect(await claimDispute(db, 'five', second)).toBe(false);
    await isAccepted(first);
    await finishRequest(db, other, 200, {});
    await releaseDispute(db, 'five', first);
    expect(await claimDispute(db, 'five', second)).toBe(false);
  });
});
