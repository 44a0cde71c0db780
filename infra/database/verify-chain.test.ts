import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { connect, type Db } from './connect.ts';
import { fileTestCase, prepareReference, receiptBatch, record, recordDeps } from './test-filing.ts';
import { verifyChain } from './verify-chain.ts';

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

async function recordedCase(): Promise<string> {
  const { caseId } = await fileTestCase(db);
  await record(db, caseId, receiptBatch(), recordDeps(), { cause: 'update-1' });
  return caseId;
}

/** What somebody with all power over the database could do, with the triggers out of the way; undone afterwards. */
async function afterTampering(caseId: string, tamper: (trx: Db) => Promise<unknown>) {
  let verdict: unknown;
  await owner
    .transaction()
    .execute(async (trx) => {
      await sql`alter table event disable trigger all`.execute(trx);
      await tamper(trx);
      verdict = await verifyChain(trx, caseId);
      throw new Error('undo');
    })
    .catch((error: Error) => {
      if (error.message !== 'undo') throw error;
    });
  return verdict;
}

describe('the chain of a case', () => {
  it('is whole after recording', async () => {
    expect(await verifyChain(db, await recordedCase())).toEqual({
      ok: true,
      length: 5,
      head: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it('of a case that is not there is missing from its first event on', async () => {
    expect(await verifyChain(db, '00000000-0000-4000-8000-000000000000')).toEqual({ ok: false, seq: 1, why: 'missing' });
  });

  const columns = {
    kind: sql`'caseArchived'`,
    at: sql`at + interval '1 millisecond'`,
    recorded_at: sql`recorded_at + interval '1 millisecond'`,
    actor: sql`'{"kind": "consumer", "userId": "other"}'::jsonb`,
    facts: sql`facts || '{"why": "other"}'::jsonb`,
    rule_pack: sql`'order-20'`,
    edition_id: sql`'other'`,
    cause: sql`'other'`,
    hash: sql`sha256('other')`,
  };
  it.each(Object.keys(columns) as (keyof typeof columns)[])('names the event whose %s was altered', async (column) => {
    const caseId = await recordedCase();
    for (const seq of [1, 3, 5]) {
      const verdict = await afterTampering(caseId, (trx) =>
        sql`update event set ${sql.ref(column)} = ${columns[column]} where complaint_id = ${caseId} and seq = ${seq}`.execute(trx),
      );
      expect(verdict).toEqual({ ok: false, seq, why: 'altered' });
    }
  });

  it('names the first place of an event taken out, of a cut tail, of two that changed places and of one added', async () => {
    const caseId = await recordedCase();
    const takenOut = (trx: Db) => sql`delete from event where complaint_id = ${caseId} and seq = 3`.execute(trx);
    expect(await afterTampering(caseId, takenOut)).toEqual({ ok: false, seq: 3, why: 'missing' });
    const cut = (trx: Db) => sql`delete from event where complaint_id = ${caseId} and seq >= 4`.execute(trx);
    expect(await afterTampering(caseId, cut)).toEqual({ ok: false, seq: 4, why: 'missing' });
    const swapped = async (trx: Db) => {
      await sql`update event set seq = 100 where complaint_id = ${caseId} and seq = 2`.execute(trx);
      await sql`update event set seq = 2 where complaint_id = ${caseId} and seq = 4`.execute(trx);
      await sql`update event set seq = 4 where complaint_id = ${caseId} and seq = 100`.execute(trx);
    };
    expect(await afterTampering(caseId, swapped)).toEqual({ ok: false, seq: 2, why: 'broken-link' });
    const added = (trx: Db) =>
      sql`insert into event select complaint_id, 6, kind, at, recorded_at, actor, facts, rule_pack, edition_id, cause, hash, sha256('x')
        from event where complaint_id = ${caseId} and seq = 5`.execute(trx);
    expect(await afterTampering(caseId, added)).toMatchObject({ ok: false, seq: 6 });
  });

  it('cannot be lent to another case', async () => {
    const [one, other] = [await recordedCase(), await recordedCase()];
    const verdict = await afterTampering(one, async (trx) => {
      await sql`delete from event where complaint_id = ${one}`.execute(trx);
      await sql`update event set complaint_id = ${one} where complaint_id = ${other}`.execute(trx);
    });
    expect(verdict).toEqual({ ok: false, seq: 1, why: 'broken-link' });
  });
});

describe('the event table', () => {
  it.each(['update event set kind = kind', 'delete from event', 'truncate event', 'truncate complaint cascade'])(
    'refuses "%s" to everybody',
    async (statement) => {
      await recordedCase();
      await expect(sql.raw(statement).execute(db)).rejects.toThrow(/permission denied/);
      await expect(sql.raw(statement).execute(owner)).rejects.toThrow('the record of a case can only be added to');
    },
  );

  it('keeps refusing while replication would switch triggers off', async () => {
    await recordedCase();
    const asReplica = owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`delete from event`.execute(trx);
    });
    await expect(asReplica).rejects.toThrow('the record of a case can only be added to');
  });
});
