import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../domain/fold.ts';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { connect, type Db } from './connect.ts';
import { eventOf } from './event-row.ts';
import { readTexts } from './texts.ts';
import { events, fileTestCase, prepareReference, receiptBatch, record, recordDeps, testUnit, testVault } from './test-filing.ts';
import { verifyChain } from './verify-chain.ts';

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

const rowOf = (caseId: string) => db.selectFrom('complaint').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow();
const storedEvents = async (caseId: string) =>
  (await db.selectFrom('event').selectAll().where('complaintId', '=', caseId).orderBy('seq').execute()).map(eventOf);

describe('a batch', () => {
  it('is stored with dates and texts, and row, clocks and outbox follow from it', async () => {
    const { caseId } = await fileTestCase(db);
    const stored = await record(db, caseId, receiptBatch(), recordDeps(), { cause: 'update-1' });
    expect(stored.map((event) => event.seq)).toEqual([2, 3, 4, 5]);
    expect(stored[2]).toMatchObject({ editionId: 'cn-2026.1', facts: { dates: { dueOn: '2026-06-12', provisional: false } } });
    expect(await rowOf(caseId)).toMatchObject({
      status: 'awaiting-acceptance',
      stage: 'regulator',
      lastSeq: 5,
      version: 5,
      dueOn: '2026-06-12',
      dueKey: 'accept',
      alarmOn: '2026-06-12',
      rulePack: 'order-121',
      lastEventKind: 'complaintReceived',
      closedAt: null,
    });
    expect(await db.selectFrom('deadline').selectAll().where('complaintId', '=', caseId).execute()).toMatchObject([
      { key: 'accept', state: 'running', startOn: '2026-06-03', dueOn: '2026-06-12', editionId: 'cn-2026.1' },
    ]);
    const outbox = await db.selectFrom('outbox').selectAll().where('complaintId', '=', caseId).orderBy('id').execute();
    expect(outbox.map(({ kind, ref }) => [kind, ref])).toEqual([
      ['startCase', 'start'],
      ['notice', 'n5'],
    ]);
    expect(outbox[1]?.payload).toMatchObject({ to: 'complainant', recipient: { kind: 'user', id: 'consumer-1' } });
  });

  it('gives the same state by folding its events as the row keeps', async () => {
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch());
    const state = fold(caseId, await storedEvents(caseId));
    expect((await rowOf(caseId)).state).toEqual(JSON.parse(JSON.stringify(state)));
  });

  it('writes the text of a notice with the dates of the same batch, readable under the key of the case only', async () => {
    const { caseId, number } = await fileTestCase(db);
    const stored = await record(db, caseId, receiptBatch());
    const ref = stored[3]?.kind === 'noticeQueued' ? stored[3].facts.text : undefined;
    const text = (await readTexts(db, testVault, caseId)).get(ref?.id ?? '');
    expect(text?.sha256).toBe(ref?.sha256);
    expect(text?.text.split('\n')).toEqual([
      '投诉转交告知',
      `投诉编号：${number}（被投诉人：测试电器有限公司）`,
      `该投诉已由${testUnit.name}收到。`,
      '该机关将不迟于2026年6月12日作出受理或者不予受理的决定，并告知投诉人。',
      testUnit.name,
      '2026年6月3日',
    ]);
  });

  it('twice changes nothing and gives what was stored the first time', async () => {
    const { caseId } = await fileTestCase(db);
    const first = await record(db, caseId, receiptBatch());
    const before = await rowOf(caseId);
    expect(await record(db, caseId, receiptBatch())).toEqual(first);
    expect(await record(db, caseId, receiptBatch().slice(1, 3))).toEqual(first.slice(1, 3));
    expect(await rowOf(caseId)).toEqual(before);
    expect(await storedEvents(caseId)).toHaveLength(5);
    expect(await db.selectFrom('outbox').select('id').where('complaintId', '=', caseId).execute()).toHaveLength(2);
  });

  it('is refused for good when it leaves a gap, differs from what is stored, reaches beyond it, or belongs to no case', async () => {
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch());
    const alarm = { kind: 'deadlineAlarmed', facts: { key: 'accept', alarmOn: '2026-06-12' } } as const;
    await expect(record(db, caseId, events(7, alarm))).rejects.toThrow(/is at 5, event 7 does not follow/);
    await expect(
      record(
        db,
        caseId,
        events(6, alarm, alarm).map((event, index) => ({ ...event, seq: 6 + index * 2 })),
      ),
    ).rejects.toThrow(/event 8 does not follow/);
    await expect(record(db, caseId, events(5, alarm))).rejects.toThrow(/another event 5/);
    await expect(record(db, caseId, [...receiptBatch(), ...events(6, alarm)])).rejects.toThrow(/another event 6/);
    await expect(record(db, randomUUID(), receiptBatch())).rejects.toThrow(/is not filed/);
    await expect(record(db, caseId, events(5, alarm))).rejects.toMatchObject({ name: 'RecordConflict' });
    expect((await rowOf(caseId)).lastSeq).toBe(5);
  });

  it('with an instant written in another way than it would come back is refused', async () => {
    const { caseId } = await fileTestCase(db);
    await expect(record(db, caseId, receiptBatch('2026-06-03T03:00:05Z'))).rejects.toThrow(RangeError);
    await expect(record(db, caseId, receiptBatch('2026-06-03T11:00:05.000+08:00'))).rejects.toThrow(RangeError);
    expect((await rowOf(caseId)).lastSeq).toBe(1);
  });

  it('sent by several workers at once is stored once', async () => {
    const { caseId } = await fileTestCase(db);
    const deps = recordDeps();
    const results = await Promise.all(Array.from({ length: 8 }, () => record(db, caseId, receiptBatch(), deps)));
    for (const result of results) expect(result).toEqual(results[0]);
    expect(await storedEvents(caseId)).toHaveLength(5);
    expect(await verifyChain(db, caseId)).toMatchObject({ ok: true, length: 5 });
  });

  it('of two that differ at the same seq one is stored and the other refused', async () => {
    const { caseId } = await fileTestCase(db);
    const deps = recordDeps();
    const other = receiptBatch('2026-06-03T03:00:06.000Z');
    const results = await Promise.allSettled([record(db, caseId, receiptBatch(), deps), record(db, caseId, other, deps)]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await storedEvents(caseId)).toHaveLength(5);
  });

  it('keeps the update that caused it with its first event', async () => {
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch(), recordDeps(), { cause: 'update-7' });
    const rows = await db.selectFrom('event').select(['seq', 'cause']).where('complaintId', '=', caseId).orderBy('seq').execute();
    expect(rows.map((row) => row.cause)).toEqual([null, 'update-7', null, null, null]);
  });
});

describe('dates', () => {
  it('that reach past the last published year are provisional, in event, row and clock', async () => {
    const { caseId } = await fileTestCase(db);
    const stored = await record(db, caseId, receiptBatch('2026-12-28T02:00:00.000Z', '2026-12-28'));
    expect(stored[2]).toMatchObject({ facts: { dates: { dueOn: '2027-01-06', provisional: true } } });
    expect(await rowOf(caseId)).toMatchObject({ provisional: true, dueOn: '2027-01-06' });
    expect(await db.selectFrom('deadline').select('provisional').where('complaintId', '=', caseId).execute()).toEqual([
      { provisional: true },
    ]);
  });

  it('follow a newly imported edition from the next batch on', async () => {
    const deps = recordDeps();
    const earlier = await fileTestCase(db);
    await record(db, earlier.caseId, receiptBatch('2026-12-28T02:00:00.000Z', '2026-12-28'), deps);
    const owner = connect(database.ownerUrl, { max: 1 });
    await owner
      .insertInto('calendarEdition')
      .values({ id: 'cn-2027.test', year: 2027, noticeUrl: 'https://example.invalid/2027', noticeNo: null })
      .execute();
    await owner.insertInto('calendarDay').values({ editionId: 'cn-2027.test', date: '2027-01-04', kind: 'off', name: '元旦' }).execute();
    const { caseId } = await fileTestCase(db);
    const stored = await record(db, caseId, receiptBatch('2026-12-28T02:00:00.000Z', '2026-12-28'), deps);
    expect(stored[2]).toMatchObject({ facts: { dates: { dueOn: '2027-01-07', provisional: false, editionId: 'cn-2026.1+cn-2027.test' } } });
    expect(await rowOf(earlier.caseId)).toMatchObject({ dueOn: '2027-01-06', provisional: true });
    await owner.deleteFrom('calendarDay').where('editionId', '=', 'cn-2027.test').execute();
    await owner.deleteFrom('calendarEdition').where('id', '=', 'cn-2027.test').execute();
    await owner.destroy();
  });

  it('use the warning that an administrator has set', async () => {
    await db.insertInto('setting').values({ key: 'warnDays', value: '1', setBy: null }).execute();
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch());
    expect(await rowOf(caseId)).toMatchObject({ alarmOn: '2026-06-12', warnOn: '2026-06-11' });
    await db.deleteFrom('setting').where('key', '=', 'warnDays').execute();
  });
});

describe('the clock of a case', () => {
  it('is the wall clock where virtual time is off, whatever a batch says', async () => {
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch('2031-06-03T03:00:05.000Z'));
    expect((await rowOf(caseId)).clockOffsetMs).toBe(0);
  });

  it('only moves forward in virtual time', async () => {
    const DAY = 86_400_000;
    const { caseId } = await fileTestCase(db, { clockOffsetMs: -30 * DAY });
    const ahead = new Date(Date.now() - 20 * DAY).toISOString();
    await record(db, caseId, receiptBatch(ahead), recordDeps('virtual'), { clockOffsetMs: -30 * DAY });
    expect((await rowOf(caseId)).clockOffsetMs / DAY).toBeCloseTo(-20, 2);
    const alarm = {
      kind: 'deadlineAlarmed',
      at: new Date(Date.now() - 25 * DAY).toISOString(),
      facts: { key: 'accept', alarmOn: '2026-06-12' },
    } as const;
    await record(db, caseId, events(6, alarm), recordDeps('virtual'), { clockOffsetMs: -30 * DAY });
    expect((await rowOf(caseId)).clockOffsetMs / DAY).toBeCloseTo(-20, 2);
  });
});

describe('counters', () => {
  it('equal the real numbers of cases per unit and status', async () => {
    const filed = await Promise.all(Array.from({ length: 12 }, () => fileTestCase(db)));
    await Promise.all(filed.slice(0, 7).map(({ caseId }) => record(db, caseId, receiptBatch())));
    const counted = await db
      .selectFrom('unitCounter')
      .select((eb) => ['unitId', 'status', eb.fn.sum<string>('cases').as('cases')])
      .groupBy(['unitId', 'status'])
      .execute();
    const real = await db
      .selectFrom('complaint')
      .select((eb) => ['unitId', 'status', eb.fn.countAll<string>().as('cases')])
      .groupBy(['unitId', 'status'])
      .execute();
    const sorted = (rows: readonly { unitId: string; status: string; cases: string }[]) =>
      rows
        .map(({ unitId, status, cases }) => `${unitId} ${status} ${cases}`)
        .filter((row) => !row.endsWith(' 0'))
        .toSorted();
    expect(sorted(counted)).toEqual(sorted(real));
  });
});
