import { sql } from 'kysely';
import { expect } from 'vitest';
import type { CaseState } from '../../domain/case.ts';
import { fold } from '../../domain/fold.ts';
import { eventOf } from '../database/event-row.ts';
import { NO_DUE_DATE } from '../database/schema.ts';
import { verifyChain } from '../database/verify-chain.ts';
import type { Entry } from './test-clients.ts';
import { eventually, type TestProduct } from './test-product.ts';
import { inTurn } from './test-work.ts';

const AT_A_TIME = 8;

/** Waits until nothing more happens by itself: every case is placed, the outbox is empty, and of every notice the case knows its fate. */
export async function quiet({ db }: TestProduct): Promise<void> {
  await eventually('every case is placed, every notice delivered and recorded', async () => {
    const { rows } = await sql<{ open: number }>`select (
      (select count(*) from outbox where done_at is null) +
      (select count(*) from complaint
        where status = 'filed' or jsonb_path_exists(state, '$.notices.* ? (@.state == "queued")')))::int as open`.execute(db);
    return rows[0]?.open === 0 || undefined;
  });
}

export function isFiling(entry: Entry): boolean {
  return entry.path === '/api/complaints';
}

/** Every filing was answered 201 in the end and exists exactly once; nothing exists that nobody filed. */
export async function filedOnce({ db }: TestProduct, ledger: readonly Entry[]): Promise<void> {
  const receipts = ledger
    .filter(isFiling)
    .map(({ answer }) => ({ status: answer?.status, id: answer?.body['id'], number: answer?.body['number'] }));
  expect(receipts.filter(({ status }) => status !== 201)).toEqual([]);
  const rows = await db.selectFrom('complaint').select(['id', 'number']).execute();
  const byId = (a: { id?: unknown }, b: { id?: unknown }): number => String(a.id).localeCompare(String(b.id));
  expect(rows.toSorted(byId)).toEqual(receipts.map(({ id, number }) => ({ id, number })).toSorted(byId));
  const firsts = await db
    .selectFrom('event')
    .select(['complaintId as id', 'facts'])
    .where('seq', '=', 1)
    .where('kind', '=', 'complaintFiled')
    .execute();
  const filed = firsts.map(({ id, facts }) => ({ id, number: (facts as { number: string }).number }));
  expect(filed.toSorted(byId)).toEqual(rows.toSorted(byId));
}

/** Every verb was answered 200 in the end and left one batch in the record of its case: its event stands there once. */
export async function doneOnce({ db }: TestProduct, ledger: readonly Entry[]): Promise<void> {
  const verbs = ledger.filter((entry) => !isFiling(entry));
  const refused = verbs.filter(({ answer }) => answer?.status !== 200);
  expect(refused.map(({ path, tries, answer }) => ({ path, tries, answer }))).toEqual([]);
  const caused = await db.selectFrom('event').select('cause').where('cause', 'is not', null).execute();
  expect(new Set(caused.map(({ cause }) => cause)).size).toBe(verbs.length);
  expect(caused).toHaveLength(verbs.length);
}

/** Every case has an unbroken chain without gaps, a workflow that runs, and a clock that will ring. */
export async function casesLive({ db, temporal }: TestProduct, workflowIdOf: (caseId: string) => string): Promise<void> {
  const rows = await db.selectFrom('complaint').select(['id', 'status', 'dueOn', 'lastSeq']).execute();
  expect(rows.filter(({ dueOn }) => dueOn === NO_DUE_DATE)).toEqual([]);
  await inTurn(rows, AT_A_TIME, async ({ id, lastSeq }) => {
    expect(await verifyChain(db, id)).toMatchObject({ ok: true, length: lastSeq });
    const { status } = await temporal.client.workflow.getHandle(workflowIdOf(id)).describe();
    expect(status.name).toBe('RUNNING');
  });
}

/** Timers of the server that are armed: started, neither fired nor cancelled. */
async function armedTimers({ temporal }: TestProduct, workflowId: string): Promise<number> {
  const { events } = await temporal.client.workflow.getHandle(workflowId).fetchHistory();
  const open = new Set<string>();
  for (const {
    timerStartedEventAttributes: started,
    timerFiredEventAttributes: fired,
    timerCanceledEventAttributes: cancelled,
  } of events ?? []) {
    if (typeof started?.timerId === 'string') open.add(started.timerId);
    for (const over of [fired?.timerId, cancelled?.timerId]) if (typeof over === 'string') open.delete(over);
  }
  return open.size;
}

/** For some cases: the workflow has its deadline armed, and its state is that of the row, which is the fold of the events. */
export async function statesAgree(
  product: TestProduct,
  caseIds: readonly string[],
  workflowIdOf: (caseId: string) => string,
): Promise<void> {
  const { db, temporal } = product;
  await inTurn(caseIds, AT_A_TIME, async (id) => {
    const handle = temporal.client.workflow.getHandle(workflowIdOf(id));
    const { living, stored } = await eventually(`case ${id} has stored what it lives`, async () => {
      const living = await handle.query<CaseState>('caseState');
      const { state: stored } = await db.selectFrom('complaint').select('state').where('id', '=', id).executeTakeFirstOrThrow();
      return living.seq === stored.seq ? { living, stored } : undefined;
    });
    const events = await db.selectFrom('event').selectAll().where('complaintId', '=', id).orderBy('seq').execute();
    expect(stored).toEqual(fold(id, events.map(eventOf)));
    expect(living).toEqual(stored);
    expect(await armedTimers(product, workflowIdOf(id))).toBeGreaterThan(0);
  });
}
