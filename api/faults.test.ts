import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, as, file, formAgainst, send, until } from './test-filing.ts';
import { openTestApp, reopen, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

/** Port 1 answers nobody: to this process the part is down. */
const NOBODY = '127.0.0.1:1';

let test: TestApp;
let withoutTemporal: TestApp;
let worker: TestWorker;
let handler: SignedInClient;
let consumer: SignedInClient;
let merchantId: string;

beforeAll(async () => {
  test = await openTestApp();
  withoutTemporal = await reopen(test, { temporalAddress: NOBODY });
  worker = await startTestWorker(test);
  handler = await as(test, 'handler');
  consumer = await as(test, 'consumer');
  merchantId = (await as(test, 'merchant')).me.merchant?.id ?? '';
});
afterAll(async () => {
  await worker?.stop();
  await withoutTemporal?.close();
  await test?.close();
});

async function waiting(): Promise<{ number: string; version: number; id: string }> {
  const { number, id } = await file(consumer, formAgainst(merchantId));
  const { version } = await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  return { number, version, id };
}

async function causedEvents(id: string, kind: 'handlerAssigned' | 'superiorAsked'): Promise<number> {
  const rows = await test.db.selectFrom('event').select('seq').where('complaintId', '=', id).where('kind', '=', kind).execute();
  return rows.length;
}

it('takes filings while the workflow server is down, and starts them afterwards', async () => {
  const outside = await as(withoutTemporal, 'consumer');
  const { number } = await file(outside, formAgainst(merchantId));
  expect((await withoutTemporal.app.inject('/readyz')).json()).toMatchObject({ status: 'ready', temporal: false, database: true });
  expect((await until(handler, number, ({ status }) => status === 'awaiting-acceptance')).number).toBe(number);
});

it('answers a verb with 503 while the workflow server is down; sent again with the same key it works, once', async () => {
  const { number, version, id } = await waiting();
  const key = newKey();
  const down = await send(withoutTemporal, await as(withoutTemporal, 'handler'), number, 'claimCase', {}, { version, key });
  expect([down.status, down.body.code, Number(down.headers['retry-after']) > 0]).toEqual([503, 'unavailable', true]);
  const again = await send(test, handler, number, 'claimCase', {}, { version, key });
  expect([again.status, again.body.handler?.id]).toEqual([200, handler.me.id]);
  expect(await causedEvents(id, 'handlerAssigned')).toBe(1);
});

it('answers a repeated request whose first answer was lost', async () => {
  const { number, version, id } = await waiting();
  const key = newKey();
  await send(test, handler, number, 'claimCase', {}, { version, key });
  await test.db.updateTable('idempotencyKey').set({ status: null, response: null }).where('key', '=', key).execute();
  const again = await send(test, handler, number, 'claimCase', {}, { version, key });
  expect([again.status, again.body.handler?.id, await causedEvents(id, 'handlerAssigned')]).toEqual([200, handler.me.id, 1]);
});

it('does once what is sent eight times at once under one key', async () => {
  const { number, id } = await waiting();
  const { version } = await act(test, handler, number, 'claimCase', {});
  const key = newKey();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => send(test, handler, number, 'askSuperior', { reason: '请示' }, { version, key })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(await causedEvents(id, 'superiorAsked')).toBe(1);
});

it('lets one of two officers have a case, and tells the other', async () => {
  const { number, version, id } = await waiting();
  const other = await as(test, 'handler2');
  const answers = await Promise.all([handler, other].map((officer) => send(test, officer, number, 'claimCase', {}, { version })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  expect(await causedEvents(id, 'handlerAssigned')).toBe(1);
});

it('answers 503 with Retry-After while the database is down, and is not ready', async () => {
  const without = await reopen(test, { databaseUrl: `postgresql://redress:x@${NOBODY}/redress` });
  const answers = await Promise.all([
    without.app.inject({ method: 'POST', url: '/api/session', payload: { login: 'handler', password: 'x' } }),
    without.app.inject('/api/deadline-preview?kind=odr&from=2026-04-14'),
    without.app.inject({ url: '/api/me', headers: handler.headers }),
  ]);
  expect(answers.map(({ statusCode, headers }) => [statusCode, headers['retry-after']])).toEqual(answers.map(() => [503, '5']));
  expect([(await without.app.inject('/healthz')).statusCode, (await without.app.inject('/readyz')).statusCode]).toEqual([200, 503]);
  await without.close();
});
