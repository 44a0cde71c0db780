import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../infra/seed/accounts.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { as, file, formAgainst, send, until } from './test-filing.ts';
import { anonymous } from './test-client.ts';
import { startTestWorker } from './test-worker.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const signIn = (payload: object, headers: Record<string, string> = {}) =>
  test.app.inject({ method: 'POST', url: '/api/session', payload, headers });

it('answers a wrong password and an unknown login alike', async () => {
  const [wrong, unknown] = await Promise.all([
    signIn({ login: 'handler', password: 'wrong' }),
    signIn({ login: 'nobody at all', password: 'wrong' }),
  ]);
  expect(wrong.statusCode).toBe(401);
  expect({ ...unknown.json(), instance: '' }).toEqual({ ...wrong.json(), instance: '' });
});

it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
  const answer = await signIn({ login: 'handler', password: DEMO_PASSWORD });
  expect(answer.cookies[0]).toMatchObject({ name: 'redress_session', httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(answer.body).not.toContain(answer.cookies[0]?.value);
});

it('gives every sign-in a session of its own and ends it on signing out', async () => {
  const [first, second] = await Promise.all([as(test, 'handler'), as(test, 'handler')]);
  expect(first.headers['cookie']).not.toBe(second.headers['cookie']);
  expect((await first.client.DELETE('/session')).response.status).toBe(204);
  expect((await first.client.GET('/me')).response.status).toBe(401);
  expect((await second.client.GET('/me')).response.status).toBe(200);
});

it('leaves nothing to a disabled account', async () => {
  const { client, me } = await as(test, 'supervisor');
  await test.db.updateTable('appUser').set({ disabled: true }).where('id', '=', me.id).execute();
  expect((await client.GET('/me')).response.status).toBe(401);
  expect((await signIn({ login: 'supervisor', password: DEMO_PASSWORD })).statusCode).toBe(401);
});

it('ends a session that is over or was idle too long', async () => {
  const { client, me } = await as(test, 'approver');
  await test.db
    .updateTable('loginSession')
    .set({ seenAt: new Date(Date.now() - 3 * 3_600_000) })
    .where('userId', '=', me.id)
    .execute();
  expect((await client.GET('/me')).response.status).toBe(401);
});

it('takes changes only with the token of the session and from its own site', async () => {
  const { headers } = await as(test, 'consumer');
  const remove = (changes: Record<string, string | undefined>) =>
    test.app.inject({ method: 'DELETE', url: '/api/session', headers: { ...headers, ...changes } as Record<string, string> });
  expect((await remove({ 'csrf-token': 'x'.repeat(32) })).statusCode).toBe(403);
  expect((await test.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: headers['cookie'] ?? '' } })).statusCode).toBe(
    403,
  );
  expect((await remove({ origin: 'https://evil.example' })).statusCode).toBe(403);
  expect((await remove({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  expect((await remove({ origin: 'http://localhost' })).statusCode).toBe(204);
});

it('slows down guessing', async () => {
  const slow = await openTestApp({ limits: { signIns: 3, filings: 10 } });
  const guess = (login: string) => slow.app.inject({ method: 'POST', url: '/api/session', payload: { login, password: 'wrong' } });
  const statuses: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) statuses.push((await guess(tries % 2 === 0 ? 'Handler' : 'handler')).statusCode);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  const answer = await guess('handler');
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect((await guess('merchant')).statusCode).toBe(401);
  await slow.close();
});

it('slows down guessing the password of a second person who signs a verb, and counts it with signing in', async () => {
  const slow = await openTestApp({ limits: { signIns: 3, filings: 10 } });
  const worker = await startTestWorker(slow);
  const { number } = await file(await as(slow, 'consumer'), formAgainst((await as(slow, 'merchant')).me.merchant?.id ?? ''));
  const administrator = await as(slow, 'administrator');
  const { version } = await until(administrator, number, ({ status }) => status === 'awaiting-acceptance');
  const guess = (password: string) => {
    const body = { rulePack: 'order-121', reason: '改定', secondPerson: { login: 'Administrator2', password } };
    return send(slow, administrator, number, 'repinRulePack', body, { version });
  };
  const statuses: number[] = [];
  for (let tries = 0; tries < 5; tries += 1) statuses.push((await guess(`wrong ${tries}`)).status);
  expect(statuses).toEqual([400, 400, 400, 429, 429]);
  const payload = { login: 'administrator2', password: DEMO_PASSWORD };
  expect((await slow.app.inject({ method: 'POST', url: '/api/session', payload })).statusCode).toBe(429);
  await worker.stop();
  await slow.close();
});

it('sends headers that keep scripts, frames and sniffing out', async () => {
  const { headers } = await test.app.inject('/api/docs/');
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

it('tells problems in Chinese, or in English where that is asked for', async () => {
  const zh = await test.app.inject('/api/me');
  const en = await test.app.inject({ url: '/api/me', headers: { 'accept-language': 'en-GB,en;q=0.9' } });
  expect([zh.json().title, en.json().title]).toEqual(['请先登录', 'Sign in first']);
});

it('needs no session for the calculator and the public lists', async () => {
  const client = anonymous(test.app);
  const answers = await Promise.all([
    client.GET('/divisions'),
    client.GET('/units'),
    client.GET('/categories'),
    client.GET('/calendar-editions'),
  ]);
  for (const { data } of answers) expect(data?.items.length).toBeGreaterThan(0);
});
