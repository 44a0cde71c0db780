import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { connect, type Db } from './connect.ts';
import { beginRequest, findRequest, finishRequest, forgetRequest } from './idempotency.ts';

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

const request = () => ({ userId: 'user-1', key: randomUUID(), operation: 'withdraw', bodySha256: 'a'.repeat(64) });

describe('a request with a key', () => {
  it('is new once, unfinished until it is answered, and then gets that answer again', async () => {
    const asked = request();
    expect(await beginRequest(db, asked)).toEqual({ state: 'new' });
    expect(await beginRequest(db, asked)).toEqual({ state: 'unfinished', caseId: null });
    expect(await finishRequest(db, asked, 200, { seq: 7, list: [1, 2] })).toBe(true);
    expect(await beginRequest(db, asked)).toMatchObject({ state: 'answered', status: 200, response: { seq: 7, list: [1, 2] } });
    expect(await finishRequest(db, asked, 500, {})).toBe(false);
    expect(await beginRequest(db, asked)).toMatchObject({ status: 200 });
  });

  it('is refused when its key was used with another body or for another operation', async () => {
    const asked = request();
    await beginRequest(db, asked);
    await expect(beginRequest(db, { ...asked, bodySha256: 'b'.repeat(64) })).rejects.toMatchObject({ code: 'idempotency-conflict' });
    await expect(beginRequest(db, { ...asked, operation: 'escalate' })).rejects.toMatchObject({ code: 'idempotency-conflict' });
    expect(await beginRequest(db, { ...asked, userId: 'user-2', operation: 'escalate' })).toEqual({ state: 'new' });
  });

  it('is new for one only of many that send it at once', async () => {
    const asked = request();
    const states = await Promise.all(Array.from({ length: 9 }, () => beginRequest(db, asked)));
    expect(states.filter(({ state }) => state === 'new')).toHaveLength(1);
  });

  it('may be sent again with another body after it was forgotten, but not after it was answered', async () => {
    const asked = request();
    await beginRequest(db, asked);
    await forgetRequest(db, asked);
    expect(await beginRequest(db, { ...asked, bodySha256: 'b'.repeat(64) })).toEqual({ state: 'new' });
    await finishRequest(db, asked, 200, null);
    await forgetRequest(db, asked);
    expect(await beginRequest(db, { ...asked, bodySha256: 'b'.repeat(64) })).toMatchObject({
      state: 'answered',
      status: 200,
      response: null,
    });
  });

  it('has its sealed answer for a day, also where nobody removed it by then', async () => {
    const asked = request();
    await beginRequest(db, asked);
    await finishRequest(db, asked, 200, { version: 2 }, Buffer.from('sealed'));
    expect(await findRequest(db, asked)).toMatchObject({ answerCipher: Buffer.from('sealed') });
    await sql`update idempotency_key set created_at = now() - interval '25 hours' where key = ${asked.key}`.execute(db);
    expect(await findRequest(db, asked)).toMatchObject({ state: 'answered', response: { version: 2 }, answerCipher: null });
  });
});
