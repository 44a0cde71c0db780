import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { storeCalendarEdition } from './calendars.ts';
import { complaintNumbers } from './complaint-numbers.ts';
import { connect, type Db } from './connect.ts';
import { fileCase } from './file-case.ts';
import { orderDeadlineMoves } from './order-deadline-moves.ts';
import { makeFiling, prepareReference, testVault } from './test-filing.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url, { max: 10 });
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});
beforeEach(async () => {
  await db.deleteFrom('outbox').execute();
  await db.deleteFrom('deadline').execute();
});

/** A case with a clock from and to these days. */
async function caseWith(startOn: string, dueOn: string, state = 'running', key: 'accept' | 'mediate' = 'accept'): Promise<string> {
  const { caseId } = await fileCase(db, { vault: testVault, numbers: complaintNumbers(db) }, makeFiling());
  await clockOf(caseId, startOn, dueOn, state, key);
  return caseId;
}

async function clockOf(complaintId: string, startOn: string, dueOn: string, state: string, key: string): Promise<void> {
  await sql`insert into deadline (complaint_id, key, state, owed, alarmed, start_on, amount, unit, rule_ref, due_on, provisional)
    values (${complaintId}::uuid, ${key}, ${state}, true, false, ${startOn}, 7, 'workingDay', 'x', ${dueOn}, false)`.execute(db);
}

async function importYear(year: number, days: readonly string[] = []): Promise<string> {
  const id = `edition-${year}-${Math.random()}`;
  const off = days.map((date) => ({ date, kind: 'off' as const, name: '元旦' }));
  await db.transaction().execute((trx) => storeCalendarEdition(trx, { id, year, noticeUrl: 'x', days: off }));
  return id;
}

async function ordered(): Promise<string[]> {
  const rows = await db.selectFrom('outbox').select('complaintId').where('kind', '=', 'moveDeadlines').execute();
  return rows.map(({ complaintId }) => complaintId).toSorted((a, b) => a.localeCompare(b, 'en'));
}

const isOrdered = async (id: string): Promise<boolean> =>
  (await db.selectFrom('calendarEdition').select('orderedAt').where('id', '=', id).executeTakeFirstOrThrow()).orderedAt !== null;

describe('a newly imported edition of the calendar', () => {
  it('orders every case with a running clock that reaches into its days, page by page, each once', async () => {
    const reaching = await Promise.all([
      caseWith('2030-12-20', '2031-01-08'),
      caseWith('2031-01-05', '2031-01-14'),
      caseWith('2031-01-05', '2031-01-14'),
      caseWith('2031-12-01', '2032-02-10'),
      caseWith('2030-12-20', '2030-12-31'),
    ]);
    await clockOf(reaching[0] ?? '', '2030-12-20', '2031-03-08', 'running', 'mediate');
    await caseWith('2030-12-01', '2030-12-10');
    await caseWith('2032-01-05', '2032-01-14');
    await caseWith('2031-01-05', '2031-01-14', 'met');
    await caseWith('2031-01-05', '2031-01-14', 'passed');
    await importYear(2031, ['2030-12-31', '2031-01-01']);
    expect(await orderDeadlineMoves(db, 2)).toBe(reaching.length);
    expect(await ordered()).toEqual(reaching.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(await orderDeadlineMoves(db, 2)).toBe(0);
  });

  it('spreads its orders over time, page after page', async () => {
    await Promise.all(Array.from({ length: 5 }, () => caseWith('2035-01-05', '2035-01-14')));
    await importYear(2035);
    await orderDeadlineMoves(db, 2);
    const { rows } = await sql<{ waits: number }>`select (extract(epoch from due_at - created_at) * 1000)::int as waits
      from outbox where kind = 'moveDeadlines' order by due_at`.execute(db);
    expect(rows.map(({ waits }) => waits)).toEqual([0, 0, 10, 10, 20]);
  });

  it('is looked at again for a minute, so that no case slips through that was dated while it came in', async () => {
    const id = await importYear(2033);
    expect(await orderDeadlineMoves(db)).toBe(0);
    const late = await caseWith('2033-01-05', '2033-01-14');
    expect([await orderDeadlineMoves(db), await ordered(), await isOrdered(id)]).toEqual([1, [late], false]);
    await sql`update calendar_edition set imported_at = now() - interval '61 seconds' where id = ${id}`.execute(db);
    expect([await orderDeadlineMoves(db), await isOrdered(id)]).toEqual([0, true]);
  });

  it('that is there before the first case orders nothing', async () => {
    const rows = await db.selectFrom('calendarEdition').select('orderedAt').where('year', '=', 2026).execute();
    expect(rows.map(({ orderedAt }) => orderedAt !== null)).toEqual([true]);
  });
});
