import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, as, file, formAgainst, send, until } from './test-filing.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

let test: TestApp;
let worker: TestWorker;
let consumer: SignedInClient;
let merchant: SignedInClient;
let handler: SignedInClient;
let approver: SignedInClient;

beforeAll(async () => {
  test = await openTestApp();
  worker = await startTestWorker(test);
  [consumer, merchant, handler, approver] = (await Promise.all(
    ['consumer', 'merchant', 'handler', 'approver'].map((login) => as(test, login)),
  )) as [SignedInClient, SignedInClient, SignedInClient, SignedInClient];
});
afterAll(async () => {
  await worker?.stop();
  await test?.close();
});

const merchantId = (): string => merchant.me.merchant?.id ?? '';

it('settles a complaint with the business before the authority is asked', async () => {
  const { number, firstStep } = await file(consumer, formAgainst(merchantId(), { addressedTo: 'odr' }));
  expect(firstStep.start).toBe('odr');
  await until(merchant, number, ({ status }) => status === 'negotiating');
  const offered = await act(test, merchant, number, 'offerSettlement', {
    kind: 'refund',
    amountFen: 10_000,
    performed: false,
    terms: '退一半',
  });
  expect(offered.openOffer).toMatchObject({ version: 1, by: 'respondent', terms: '退一半' });
  await act(test, consumer, number, 'acceptSettlement', { version: 1 });
  const closed = await until(consumer, number, ({ status }) => status === 'closed');
  expect(closed.outcome?.result).toBe('settled-odr');
});

it('takes a complaint from filing through acceptance and mediation to an agreement', async () => {
  const { number } = await file(consumer, formAgainst(merchantId()));
  await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  expect((await merchant.client.GET('/complaints/{number}', { params: { path: { number } } })).response.status).toBe(404);
  await act(test, handler, number, 'claimCase', {});
  const accepted = await act(test, handler, number, 'acceptComplaint', {});
  expect(accepted.deadlines.find(({ key }) => key === 'mediate')?.dueOn).toMatch(/^\d{4}-/);
  const mediating = await act(test, merchant, number, 'consentToMediation', {});
  expect([mediating.stage, mediating.label.zh]).toEqual(['regulator', '调解中']);
  await act(test, handler, number, 'recordMediation', { record: '双方到场，愿意和解。', result: 'agreed', absent: [] });
  await act(test, handler, number, 'recordAgreement', { mode: 'remote', form: 'record', terms: '退货退款' });
  const closed = await until(consumer, number, ({ status }) => status === 'closed');
  expect(closed.outcome).toMatchObject({ result: 'mediated-without-document', form: 'record' });
  const { data: events } = await consumer.client.GET('/complaints/{number}/events', {
    params: { path: { number }, query: { limit: 100 } },
  });
  expect(events?.items.map(({ kind }) => kind)).toContain('agreementRecorded');
  expect(events?.items.map(({ kind }) => kind)).not.toContain('intakeAssessed');
});

it('says what is allowed instead of a verb that is not', async () => {
  const { number } = await file(consumer, formAgainst(merchantId()));
  const { version } = await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  const answer = await send(test, handler, number, 'endMediation', { ground: '23.3', reason: '理由', evidence: [] }, { version });
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ code: 'action-not-allowed', stage: 'regulator', reason: 'wrong-status' });
  expect(answer.body.allowedActions).toContain('claimCase');
});

it('refuses a stale version and repeats an answer to the same key', async () => {
  const { number } = await file(consumer, formAgainst(merchantId()));
  const { version } = await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  expect((await send(test, handler, number, 'claimCase', {}, { version: version - 1 })).status).toBe(412);
  const key = newKey();
  const first = await send(test, handler, number, 'claimCase', {}, { version, key });
  const again = await send(test, handler, number, 'claimCase', {}, { version, key });
  expect([first.status, again.status, again.body.version]).toEqual([200, 200, first.body.version]);
  expect((await send(test, handler, number, 'askSuperior', { reason: '请示' }, { version: first.body.version, key })).status).toBe(422);
});

it('lets the next deadline pass and sends the case on', async () => {
  const { number } = await file(consumer, formAgainst(merchantId(), { addressedTo: 'odr' }), '2026-04-14T07:00:00Z');
  const before = await until(consumer, number, ({ status }) => status === 'negotiating');
  expect(before.deadlines.find(({ key }) => key === 'odr')?.dueOn).toBe('2026-04-28');
  const { response } = await consumer.client.POST('/complaints/{number}/fast-forward', { params: { path: { number } }, body: {} });
  expect(response.status).toBe(200);
  const after = await until(approver, number, ({ status }) => status === 'awaiting-acceptance');
  expect([after.rulePack, after.deadlines.find(({ key }) => key === 'accept')?.dueOn]).toEqual(['order-121', '2026-05-12']);
});
