import { randomUUID } from 'node:crypto';
import { Connection, WorkflowClient } from '@temporalio/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '../infra/database/connect.ts';
import { relayNudge } from '../infra/database/nudge-relay.ts';
import { outboxBacklog } from '../infra/database/outbox-backlog.ts';
import { fileTestCase, prepareReference, receiptBatch, record, testVault } from '../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../infra/local/test-database.ts';
import { testStack } from '../infra/local/test-stack.ts';
import { inboxNotifier } from '../infra/notifier/inbox-notifier.ts';
import { complaintWorkflowId } from '../workflows/messages.ts';
import { startRelay, type Relay, type RelayDeps } from './relay.ts';

/** Nobody polls this queue: what counts here is that workflows exist and what they were told. */
const taskQueue = `relay-test-${randomUUID()}`;
let database: TestDatabase;
let db: Db;
let connection: Connection;
let workflows: WorkflowClient;
const running: { relay: Relay; stop: AbortController }[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url, { max: 20 });
  await prepareReference(db);
  const { address, namespace } = testStack().temporal;
  connection = await Connection.connect({ address });
  workflows = new WorkflowClient({ connection, namespace });
});
afterEach(() => stopAll());
afterAll(async () => {
  await db.destroy();
  await connection.close();
  await database.drop();
});

async function stopAll(): Promise<void> {
  for (const { relay, stop } of running.splice(0)) {
    stop.abort();
    await relay.stopped;
  }
}

function run(changes: Partial<RelayDeps> = {}): void {
  const stop = new AbortController();
  const log = { warn: () => undefined, error: () => undefined };
  const deps = {
    db,
    databaseUrl: database.url,
    workflows,
    notifier: inboxNotifier(db, testVault),
    taskQueue,
    signal: stop.signal,
    log,
    ...changes,
  };
  running.push({ relay: startRelay(deps), stop });
}

async function until(isTrue: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const isDrained = async () => (await outboxBacklog(db)).size === 0;
const statusOf = async (caseId: string) => (await workflows.getHandle(complaintWorkflowId(caseId)).describe()).status.name;
const signalsOf = async (caseId: string) => {
  const { events = [] } = await workflows.getHandle(complaintWorkflowId(caseId)).fetchHistory();
  return (events ?? []).flatMap((event) => event.workflowExecutionSignaledEventAttributes?.signalName ?? []);
};

describe('the relay', () => {
  it('starts every filed case once, with several relays at work', async () => {
    const filed = await Promise.all(Array.from({ length: 40 }, () => fileTestCase(db)));
    run();
    run();
    await until(isDrained);
    for (const { caseId } of filed) expect(await statusOf(caseId)).toBe('RUNNING');
    const rows = await db.selectFrom('outbox').select(['attempts', 'doneAt']).where('kind', '=', 'startCase').execute();
    expect(rows.every(({ attempts, doneAt }) => attempts === 1 && doneAt !== null)).toBe(true);
  });

  it('removes what is finished long ago although the calendar gives it trouble', async () => {
    const edition = { id: 'no-such-year', year: 9_999_999, noticeUrl: 'https://example.org' };
    await db.insertInto('calendarEdition').values(edition).execute();
    const longAgo = new Date(Date.now() - 100 * 86_400_000);
    const request = { userId: 'u-1', key: 'k-1', operation: 'x', bodySha256: 'x', createdAt: longAgo };
    await db.insertInto('idempotencyKey').values(request).execute();
    run();
    await until(async () => (await db.selectFrom('idempotencyKey').where('key', '=', 'k-1').select('key').execute()).length === 0, 5_000);
    await db.deleteFrom('calendarEdition').where('id', '=', edition.id).execute();
  });

  it('is woken by a nudge long before its sweep', async () => {
    run();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await fileTestCase(db);
    const from = Date.now();
    relayNudge(db)();
    await until(isDrained);
    expect(Date.now() - from).toBeLessThan(1_000);
  });

  it('finds by its sweep what nobody told it', async () => {
    run();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await fileTestCase(db);
    await until(isDrained, 5_000);
  });

  it('takes a case that is started already, running or over, as done', async () => {
    const [alive, over] = [await fileTestCase(db), await fileTestCase(db)];
    run();
    await until(isDrained);
    await workflows.getHandle(complaintWorkflowId(over.caseId)).terminate();
    await db
      .updateTable('outbox')
      .set({ doneAt: null, dueAt: new Date() })
      .where('complaintId', 'in', [alive.caseId, over.caseId])
      .execute();
    await until(isDrained);
    expect(await statusOf(alive.caseId)).toBe('RUNNING');
    expect(await statusOf(over.caseId)).toBe('TERMINATED');
  });

  it('hands a notice over and tells the case what became of it', async () => {
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch());
    run();
    await until(isDrained);
    expect(await signalsOf(caseId)).toEqual(['noteNotice']);
    expect(await db.selectFrom('inboxMessage').select(['noticeId', 'channel']).where('complaintId', '=', caseId).execute()).toEqual([
      { noticeId: 'n5', channel: 'sms' },
    ]);
    const row = await db
      .selectFrom('outbox')
      .select('delivery')
      .where('complaintId', '=', caseId)
      .where('kind', '=', 'notice')
      .executeTakeFirstOrThrow();
    expect(row.delivery).toEqual({ result: 'sent', channel: 'sms' });
  });

  it('after a crash between handing over and telling only tells', async () => {
    const { caseId } = await fileTestCase(db);
    await record(db, caseId, receiptBatch());
    await db
      .updateTable('outbox')
      .set({ delivery: JSON.stringify({ result: 'delivered', channel: 'counter' }) })
      .where('complaintId', '=', caseId)
      .where('kind', '=', 'notice')
      .execute();
    run();
    await until(isDrained);
    expect(await signalsOf(caseId)).toEqual(['noteNotice']);
    expect(await db.selectFrom('inboxMessage').select('id').where('complaintId', '=', caseId).execute()).toEqual([]);
  });

  it('takes over what another relay had claimed and never finished', async () => {
    const { caseId } = await fileTestCase(db);
    await db
      .updateTable('outbox')
      .set({ dueAt: new Date(Date.now() + 1_500), attempts: 1 })
      .where('complaintId', '=', caseId)
      .execute();
    run();
    await until(isDrained, 8_000);
    expect(await statusOf(caseId)).toBe('RUNNING');
  });

  it('keeps trying while the workflow server is down, and drains the backlog when it is back', async () => {
    const nowhere = new WorkflowClient({
      connection: Connection.lazy({ address: '127.0.0.1:9', connectTimeout: 200 }),
      namespace: testStack().temporal.namespace,
    });
    const filed = await Promise.all(Array.from({ length: 5 }, () => fileTestCase(db)));
    run({ workflows: nowhere });
    await until(async () => (await db.selectFrom('outbox').select('id').where('lastError', 'is not', null).execute()).length === 5, 30_000);
    expect(await outboxBacklog(db)).toMatchObject({ size: 5 });
    expect((await outboxBacklog(db)).oldestSeconds).toBeGreaterThan(0);
    await stopAll();
    run();
    await until(isDrained, 40_000);
    for (const { caseId } of filed) expect(await statusOf(caseId)).toBe('RUNNING');
  });

  it('stops when told to, leaving the rest for others', async () => {
    run();
    const from = Date.now();
    await stopAll();
    expect(Date.now() - from).toBeLessThan(3_000);
    const { caseId } = await fileTestCase(db);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await db.selectFrom('outbox').select('attempts').where('complaintId', '=', caseId).execute()).toEqual([{ attempts: 0 }]);
  });
});
