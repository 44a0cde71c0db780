import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Verb } from '../openapi/generated/types.ts';
import { removeLeftovers } from '../infra/database/housekeeping.ts';
import { openAnswer } from '../infra/database/kept-answers.ts';
import { DEMO_COUNTY, unitIdOf } from '../infra/seed/units.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { act, as, file, formAgainst, send, until } from './test-filing.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

const logins = ['consumer', 'merchant', 'handler', 'dispatcher', 'approver-330100', 'administrator'] as const;
type Login = (typeof logins)[number];

let test: TestApp;
let worker: TestWorker;
const clients = new Map<string, SignedInClient>();
const who = (login: Login): SignedInClient => clients.get(login) as SignedInClient;
const merchantId = (): string => who('merchant').me.merchant?.id ?? '';

beforeAll(async () => {
  test = await openTestApp();
  worker = await startTestWorker(test);
  for (const login of logins) clients.set(login, await as(test, login));
});
afterAll(async () => {
  await worker?.stop();
  await test?.close();
});

async function waiting(): Promise<string> {
  const { number } = await file(who('consumer'), formAgainst(merchantId()));
  await until(who('handler'), number, ({ status }) => status === 'awaiting-acceptance');
  return number;
}

async function negotiating(): Promise<string> {
  const { number } = await file(who('consumer'), formAgainst(merchantId(), { addressedTo: 'odr' }));
  await until(who('merchant'), number, ({ status }) => status === 'negotiating');
  return number;
}

const isSeenBy = async (login: Login, number: string): Promise<boolean> =>
  (await who(login).client.GET('/complaints/{number}', { params: { path: { number } } })).response.status === 200;

/** Sends a verb and gives the first answer, and a function that sends the very same again. */
async function sent(login: Login, number: string, verb: Verb, body: object) {
  const key = newKey();
  const { version } = await until(who(login), number, () => true);
  const repeat = () => send(test, who(login), number, verb, body, { version, key });
  const first = await repeat();
  expect(first.status).toBe(200);
  return { key, first, repeat };
}

const forgetAnswer = (key: string) =>
  test.db.updateTable('idempotencyKey').set({ status: null, response: null, answerCipher: null }).where('key', '=', key).execute();

/** What each of them does takes the case out of the actor's own sight, but for the first. */
const acts: readonly (readonly [Verb, Login, () => Promise<string>, object])[] = [
  ['claimCase', 'handler', waiting, {}],
  ['declareNotRespondent', 'merchant', negotiating, { reason: '不是本店' }],
  ['returnToDispatcher', 'handler', claimedBelow, { reason: '不在本区经营' }],
  ['dispatchCase', 'dispatcher', lentDown, { unitId: unitIdOf(DEMO_COUNTY), reason: '经营地在本区' }],
];

async function claimedBelow(): Promise<string> {
  const number = await waiting();
  await act(test, who('handler'), number, 'claimCase', {});
  return number;
}

async function lentDown(): Promise<string> {
  const { number } = await file(who('consumer'), formAgainst(merchantId(), { respondent: { name: '未登记的小店' } }));
  await until(who('dispatcher'), number, ({ status }) => status === 'awaiting-dispatch');
  return number;
}

it.each(acts)('answers %s again as it did first, also to whom the case is out of sight since', async (verb, login, begin, body) => {
  const number = await begin();
  const { first, repeat } = await sent(login, number, verb, body);
  const again = await repeat();
  expect([again.status, again.body, again.headers.etag]).toEqual([200, first.body, first.headers.etag]);
});

it.each(acts)('finishes %s whose answer was lost, also for whom the case is out of sight since', async (verb, login, begin, body) => {
  const number = await begin();
  const { key, first, repeat } = await sent(login, number, verb, body);
  await forgetAnswer(key);
  const again = await repeat();
  const { now: _now, ...shown } = first.body;
  expect(again.status).toBe(200);
  expect(again.body).toMatchObject({
    number: shown.number,
    version: shown.version,
    status: shown.status,
    allowedActions: expect.any(Array),
  });
});

it('gives the first answer again although the case has moved on, was taken over and is out of sight', async () => {
  const number = await waiting();
  const { first, repeat } = await sent('handler', number, 'claimCase', {});
  await act(test, who('handler'), number, 'acceptComplaint', {});
  const afterMore = await repeat();
  expect([afterMore.body, afterMore.headers.etag]).toEqual([first.body, first.headers.etag]);
  await act(test, who('approver-330100'), number, 'takeOverCase', { reason: '影响重大' });
  expect(await isSeenBy('handler', number)).toBe(false);
  expect((await repeat()).body).toEqual(first.body);
});

it('answers all that came at once under one key alike', async () => {
  const number = await waiting();
  const { version } = await act(test, who('handler'), number, 'claimCase', {});
  const key = newKey();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => send(test, who('handler'), number, 'askSuperior', { reason: '请示' }, { version, key })),
  );
  expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
});

it('refuses the same key with another body, also where the case is out of sight', async () => {
  const number = await negotiating();
  const { key } = await sent('merchant', number, 'declareNotRespondent', { reason: '不是本店' });
  expect(await isSeenBy('merchant', number)).toBe(false);
  const other = await send(test, who('merchant'), number, 'declareNotRespondent', { reason: '另一理由' }, { version: 3, key });
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-conflict']);
});

it('tells a stranger nothing about a case by the key of another', async () => {
  const number = await negotiating();
  const { key } = await sent('merchant', number, 'declareNotRespondent', { reason: '不是本店' });
  const stranger = await as(test, 'merchant2');
  expect((await send(test, stranger, number, 'declareNotRespondent', { reason: '不是本店' }, { version: 3, key })).status).toBe(404);
});

it('keeps an answer under the key of its case, for a day; afterwards it shows the case as far as one sees it', async () => {
  const number = await waiting();
  const { key, first, repeat } = await sent('handler', number, 'claimCase', {});
  const kept = () => test.db.selectFrom('idempotencyKey').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
  const { answerCipher, complaintId, response, userId } = await kept();
  const cipher = answerCipher ?? Buffer.alloc(0);
  const open = (asking: string) => openAnswer(test.db, test.vault, complaintId ?? '', { userId: asking, key }, cipher);
  expect(response).toEqual({ number, version: first.body.version });
  expect([await open(userId), complaintId]).toEqual([first.body, first.body.id]);
  await expect(open(who('merchant').me.id)).rejects.toThrow();
  await sql`update idempotency_key set created_at = now() - interval '25 hours' where key = ${key}`.execute(test.db);
  await removeLeftovers(test.db);
  expect((await kept()).answerCipher).toBeNull();
  await act(test, who('handler'), number, 'askSuperior', { reason: '请示' });
  const late = await repeat();
  expect([late.status, late.body.version > first.body.version]).toEqual([200, true]);
});

it('answers a filing again as it did first, whatever has changed since', async () => {
  const key = newKey();
  const form = formAgainst(merchantId(), { addressedTo: 'odr' });
  const sendForm = () => who('consumer').client.POST('/complaints', { params: { header: { 'Idempotency-Key': key } }, body: form });
  const first = await sendForm();
  await test.db.updateTable('merchant').set({ odrMember: false }).where('id', '=', merchantId()).execute();
  const again = await sendForm();
  await test.db.updateTable('merchant').set({ odrMember: true }).where('id', '=', merchantId()).execute();
  expect([again.response.status, again.data]).toEqual([201, first.data]);
});

it('answers an upload again when the case is out of sight', async () => {
  const number = await negotiating();
  const key = newKey();
  const upload = () =>
    test.app.inject({
      method: 'POST',
      url: `/api/complaints/${number}/files?name=a.txt&kind=receipt`,
      headers: { ...who('merchant').headers, 'idempotency-key': key, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(`收据 ${key}`),
    });
  const first = await upload();
  await act(test, who('merchant'), number, 'declareNotRespondent', { reason: '不是本店' });
  const again = await upload();
  expect([first.statusCode, again.statusCode, again.json()]).toEqual([201, 201, first.json()]);
});

it('answers an upload again that was answered before cases were noted with requests', async () => {
  const number = await waiting();
  const key = newKey();
  const upload = () =>
    test.app.inject({
      method: 'POST',
      url: `/api/complaints/${number}/files?name=b.txt&kind=receipt`,
      headers: { ...who('consumer').headers, 'idempotency-key': key, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(`收据 ${key}`),
    });
  const first = await upload();
  expect(first.statusCode).toBe(201);
  await test.db.updateTable('idempotencyKey').set({ complaintId: null }).where('key', '=', key).execute();
  const again = await upload();
  expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
});
