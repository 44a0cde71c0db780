import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '../infra/database/connect.ts';
import { events, fileTestCase, prepareReference, receiptBatch, testVault } from '../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../infra/local/test-database.ts';
import { record } from './record.ts';

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

const activity = () => record({ db, vault: testVault, caseClock: 'wall' });

describe('recording', () => {
  it('gives the events back as stored, also when it is done again', async () => {
    const { caseId } = await fileTestCase(db);
    const batch = { caseId, events: receiptBatch(), clockOffsetMs: 0, cause: 'update-1' };
    const { events: stored } = await activity()(batch);
    expect(stored).toHaveLength(4);
    expect(await activity()(batch)).toEqual({ events: stored });
  });

  it('fails for good when the batch contradicts the record', async () => {
    const { caseId } = await fileTestCase(db);
    const gap = events(9, { kind: 'caseArchived', facts: {} });
    const failure = await activity()({ caseId, events: gap, clockOffsetMs: 0 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: 'record-conflict', nonRetryable: true });
  });

  it('fails for now when the database cannot be reached', async () => {
    const unreachable = connect('postgres://nobody:nothing@127.0.0.1:9/none', { max: 1 });
    const { caseId } = await fileTestCase(db);
    const failure = await record({ db: unreachable, vault: testVault, caseClock: 'wall' })({
      caseId,
      events: receiptBatch(),
      clockOffsetMs: 0,
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
    await unreachable.destroy();
  });
});
