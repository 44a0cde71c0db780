import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { connect, type Db } from './connect.ts';
import { removeLeftovers } from './housekeeping.ts';
import { listen } from './listen.ts';
import { OUTBOX_CHANNEL, relayNudge } from './nudge-relay.ts';
import { fileTestCase, prepareReference } from './test-filing.ts';

let database: TestDatabase;
let db: Db;
let owner: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  owner = connect(database.ownerUrl, { max: 1 });
  await prepareReference(db);
});
afterAll(async () => {
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

async function until(isTrue: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isTrue(); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error('it did not come about in time');
  }
}

describe('listening', () => {
  it('hears nudges, many at once as one, and goes on by itself after its connection was cut', async () => {
    const stop = new AbortController();
    let heard = 0;
    const errors: Error[] = [];
    const done = listen({
      databaseUrl: database.url,
      channel: OUTBOX_CHANNEL,
      onNotify: () => (heard += 1),
      onError: (error) => errors.push(error),
      signal: stop.signal,
    });
    await until(() => heard === 1);
    const nudge = relayNudge(db);
    for (let times = 0; times < 50; times += 1) nudge();
    await until(() => heard === 2);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'redress-listen' and datname = current_database()`.execute(
      owner,
    );
    await until(() => heard === 3);
    expect(errors).toHaveLength(1);
    nudge();
    await until(() => heard === 4);
    stop.abort();
    await done;
  });
});

describe('housekeeping', () => {
  it('removes old orders, answers and sign-ins, and nothing that is open, recent or of the record', async () => {
    const [old, recent] = [await fileTestCase(db), await fileTestCase(db)];
    await sql`update outbox set done_at = now() - interval '31 days' where complaint_id = ${old.caseId}`.execute(db);
    await sql`update idempotency_key set created_at = now() - interval '91 days' where response->>'caseId' = ${old.caseId}`.execute(db);
    expect(await removeLeftovers(db)).toBe(2);
    expect(await removeLeftovers(db)).toBe(0);
    expect((await db.selectFrom('outbox').select('complaintId').execute()).map((row) => row.complaintId)).toEqual([recent.caseId]);
    expect(await db.selectFrom('event').select('seq').execute()).toHaveLength(2);
  });
});
