import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localKeyVault } from '../encryption/key-vault.ts';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { complaintNumbers } from './complaint-numbers.ts';
import { connect, type Db } from './connect.ts';
import { readEvidence, storeEvidence } from './evidence-files.ts';
import { fileCase } from './file-case.ts';
import { readParties, readParty, storeParties } from './parties.ts';
import { fileTestCase, makeFiling, prepareReference, receiptBatch, record, testVault } from './test-filing.ts';
import { readTexts, readTextsOfKind, storeText } from './texts.ts';
import { verifyChain } from './verify-chain.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url, { max: 20 });
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const count = async (table: 'complaint' | 'event' | 'outbox' | 'idempotencyKey') =>
  Number(
    (
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
const deps = () => ({ vault: testVault, numbers: complaintNumbers(db) });

describe('filing', () => {
  it('stores the case with its first event, texts, parties and the order to start it, at once', async () => {
    const { caseId, number } = await fileTestCase(db);
    const row = await db.selectFrom('complaint').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ number, status: 'filed', stage: 'intake', version: 1, lastSeq: 1, amountFen: 29_900, dueOn: '9999-12-31' });
    expect(row.filedAt.toISOString()).toBe('2026-06-03T03:00:00.000Z');
    expect(await verifyChain(db, caseId)).toMatchObject({ ok: true, length: 1 });
    const [order] = await db.selectFrom('outbox').selectAll().where('complaintId', '=', caseId).execute();
    expect(order).toMatchObject({
      kind: 'startCase',
      doneAt: null,
      payload: { caseId, clockOffsetMs: 0, filed: { seq: 1, kind: 'complaintFiled', facts: { number } } },
    });
    expect([...(await readTexts(db, testVault, caseId)).values()].map(({ kind }) => kind).toSorted()).toEqual(['facts', 'request']);
    expect(await readParty(db, testVault, caseId, 'complainant')).toMatchObject({ name: '欧阳测试' });
    expect(await readParty(db, testVault, caseId, 'agent')).toBeUndefined();
  });

  it('gives the same case for the same key and body, also when both come at once, and refuses another body', async () => {
    const filing = makeFiling();
    const before = await count('complaint');
    const answers = await Promise.all(Array.from({ length: 6 }, () => fileCase(db, deps(), filing)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await count('complaint')).toBe(before + 1);
    const other = { ...filing, request: { ...filing.request, bodySha256: 'c'.repeat(64) } };
    await expect(fileCase(db, deps(), other)).rejects.toMatchObject({ code: 'idempotency-conflict' });
    const byAnother = { ...filing, request: { ...filing.request, userId: 'consumer-2' } };
    expect((await fileCase(db, deps(), byAnother)).caseId).not.toBe(answers[0]?.caseId);
  });

  it('leaves nothing behind when a part of it cannot be stored', async () => {
    const before = await Promise.all([count('complaint'), count('event'), count('outbox'), count('idempotencyKey')]);
    const broken = makeFiling({}, { amountFen: 1.5 });
    await expect(fileCase(db, deps(), broken)).rejects.toThrow();
    expect(await Promise.all([count('complaint'), count('event'), count('outbox'), count('idempotencyKey')])).toEqual(before);
  });

  it('numbers cases of a division and year without a double, across processes', async () => {
    const processes = [deps(), deps(), deps()];
    const filed = await Promise.all(
      Array.from({ length: 90 }, (_, index) => fileCase(db, processes[index % 3] ?? deps(), makeFiling({ year: 2031 }))),
    );
    expect(new Set(filed.map(({ number }) => number)).size).toBe(90);
    for (const { number } of filed) expect(number).toMatch(/^TS2031-330110-\d{6}-\d$/);
  });
});

describe('personal data', () => {
  it('is in no table as plain text', async () => {
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch());
    await storeText(db, testVault, caseId, 'message', '请联系欧阳测试');
    await storeEvidence(db, testVault, caseId, {
      kind: 'photo',
      name: '欧阳测试的收据.jpg',
      mediaType: 'image/jpeg',
      content: Buffer.from('欧阳测试'),
      uploadedBy: 'consumer-1',
    });
    const tables = await sql<{
      name: string;
    }>`select table_name as name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'`.execute(
      db,
    );
    expect(tables.rows.length).toBeGreaterThan(15);
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(name)} t`.execute(db);
      const all = rows.map(({ line }) => line).join('\n');
      for (const datum of ['欧阳测试', '13800001234', '11010519491231999X', '测试路9号', '电饭煲']) {
        expect(all.includes(datum), `${name} holds ${datum}`).toBe(false);
        expect(all.includes(Buffer.from(datum).toString('hex')), `${name} holds ${datum} as bytes`).toBe(false);
      }
    }
  });

  it('opens only with the right master key, in its own case and place', async () => {
    const { caseId } = await fileTestCase(db);
    const { caseId: other } = await fileTestCase(db);
    const ref = await storeText(db, testVault, caseId, 'message', '只在本案可读');
    expect((await readTexts(db, testVault, caseId, [ref.id])).get(ref.id)).toMatchObject({
      text: '只在本案可读',
      kind: 'message',
      sha256: ref.sha256,
    });
    expect((await readTexts(db, testVault, other, [ref.id])).size).toBe(0);
    await expect(readTexts(db, localKeyVault(Buffer.alloc(32, 9)), caseId)).rejects.toThrow(/master key .* is not configured/);
    const foreign = await storeText(db, testVault, other, 'message', '另一案');
    const moved = await db.selectFrom('complaintText').select('cipher').where('id', '=', foreign.id).executeTakeFirstOrThrow();
    await db.updateTable('complaintText').set(moved).where('id', '=', ref.id).execute();
    await expect(readTexts(db, testVault, caseId, [ref.id])).rejects.toThrow();
  });

  it('stays readable with an older master key beside the new one', async () => {
    const { caseId } = await fileTestCase(db);
    const next = Buffer.alloc(32, 5);
    await expect(readParty(db, localKeyVault(next), caseId, 'complainant')).rejects.toThrow();
    const old = (await import('node:crypto')).createHash('sha256').update('a master key of tests').digest();
    expect(await readParty(db, localKeyVault(next, old), caseId, 'complainant')).toMatchObject({ name: '欧阳测试' });
  });

  it('of many cases is read for a page of a list', async () => {
    const cases = await Promise.all([fileTestCase(db), fileTestCase(db)]);
    const ids = cases.map(({ caseId }) => caseId);
    await storeParties(db, testVault, ids[0] ?? '', { respondent: { name: '测试电器' }, complainant: { name: '改名' } });
    const parties = await readParties(db, testVault, [...ids, randomUUID()]);
    expect(parties.get(ids[0] ?? '')).toEqual({ respondent: { name: '测试电器' }, complainant: { name: '改名' } });
    expect(parties.get(ids[1] ?? '')?.complainant?.name).toBe('欧阳测试');
    const texts = await readTextsOfKind(db, testVault, ids, 'request');
    expect([...texts.values()].map(({ text }) => text)).toEqual(['退货退款', '退货退款']);
  });

  it('in files comes back as it was', async () => {
    const { caseId } = await fileTestCase(db);
    const file = {
      kind: 'photo',
      name: '收据.jpg',
      mediaType: 'image/jpeg',
      content: Buffer.from([0, 1, 2, 255]),
      uploadedBy: 'consumer-1',
    };
    const ref = await storeEvidence(db, testVault, caseId, file);
    expect(await readEvidence(db, testVault, caseId, ref.id)).toEqual(file);
    expect(await readEvidence(db, testVault, randomUUID(), ref.id)).toBeUndefined();
  });
});
