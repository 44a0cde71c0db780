import { afterAll, beforeAll, expect, it } from 'vitest';
import { as, formAgainst } from './test-filing.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';

let test: TestApp;
let consumer: SignedInClient;
let form: Record<string, unknown>;

beforeAll(async () => {
  test = await openTestApp();
  consumer = await as(test, 'consumer');
  const merchant = await as(test, 'merchant');
  form = { ...formAgainst(merchant.me.merchant?.id ?? '') };
});
afterAll(() => test.close());

interface Sent {
  status: number;
  body: { code?: string; errors?: { pointer: string }[]; candidates?: unknown[] };
}

async function post(payload: unknown, headers: Record<string, string> = {}): Promise<Sent> {
  const answer = await test.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { ...consumer.headers, 'idempotency-key': newKey(), 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function stored(): Promise<number> {
  const { cases } = await test.db
    .selectFrom('complaint')
    .select(({ fn }) => fn.countAll<number>().as('cases'))
    .executeTakeFirstOrThrow();
  return cases;
}

const changed = (path: string, value: unknown): Record<string, unknown> => {
  const copy = structuredClone(form);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
};

const rejected: readonly [name: string, path: string, value: unknown][] = [
  ['an unknown field', 'assignee', 'x'],
  ['an unknown field within', 'complainant/isAdmin', true],
  ['a number for a text', 'facts', 5],
  ['a text for a number', 'transaction/amountFen', '19900'],
  ['half a fen', 'transaction/amountFen', 0.5],
  ['a negative amount', 'transaction/amountFen', -1],
  ['an amount beyond exact numbers', 'request/amountFen', 2 ** 53 + 2],
  ['a NUL character', 'facts', 'a\u0000b'],
  ['half of a surrogate pair', 'complainant/name', '张\ud800'],
  ['the other half', 'respondent/contactName', '\udc00'],
  ['an empty text', 'facts', ''],
  ['a text beyond its length', 'facts', '长'.repeat(4001)],
  ['a day that does not exist', 'knewOn', '2026-02-30'],
  ['a day in another form', 'knewOn', '2026/02/03'],
  ['a day in the future', 'knewOn', '2999-01-01'],
  ['an unknown category', 'object/category', 'G9998'],
  ['a problem in place of an object', 'object/category', 'P0101'],
  ['an unknown problem', 'problemCategory', 'P9998'],
  ['an unknown way of selling', 'transaction/salesMethod', 'M9998'],
  ['an unknown merchant', 'respondent/merchantId', '00000000-0000-4000-8000-000000000000'],
  ['something that is no id', 'unitId', '1'],
  ['a unit that may not handle it', 'unitId', '00000000-0000-4000-8000-000000000000'],
  ['an unknown word', 'addressedTo', 'court'],
  ['a list for a text', 'facts', ['a']],
  ['nothing', 'complainant', null],
  ['the same request twice', 'request/kinds', ['refund', 'refund']],
];

it.each(rejected)('refuses %s with its pointer and stores nothing', async (_name, path, value) => {
  const before = await stored();
  const { status, body } = await post(changed(path, value));
  expect([status, body.code]).toEqual([400, 'invalid-request']);
  expect(body.errors?.map(({ pointer }) => pointer).some((pointer) => pointer.startsWith(`#/body/${path}`))).toBe(true);
  expect(await stored()).toBe(before);
});

it('refuses a division that does not exist', async () => {
  const { status, body } = await post(changed('respondent', { name: '某店', domicile: { division: '999999' } }));
  expect([status, body.errors?.[0]?.pointer]).toEqual([400, '#/body/respondent/domicile/division']);
});

it('names the units to choose from when the chosen one is none of them', async () => {
  const { body } = await post(changed('unitId', '00000000-0000-4000-8000-000000000000'));
  expect(body.candidates?.length).toBeGreaterThan(0);
});

const broken: readonly [name: string, payload: string, headers?: Record<string, string>][] = [
  ['what is no JSON', '{'],
  ['nothing at all', ''],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['a megabyte', JSON.stringify({ facts: 'x'.repeat(1_048_576) })],
  ['a body that would change every object', '{"__proto__":{"isAdmin":true}}'],
  ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['another media type', '<a/>', { 'content-type': 'application/xml' }],
];

it.each(broken)('refuses %s as a request that is not as agreed', async (_name, payload, headers) => {
  const before = await stored();
  const { status, body } = await post(payload, headers);
  expect([status, body.code]).toEqual([400, 'invalid-request']);
  expect(body.errors?.length).toBeGreaterThan(0);
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  expect(await stored()).toBe(before);
});

it('refuses query parameters that the contract does not name, and bad ones', async () => {
  for (const [query, pointer] of [
    ['sort=id', 'sort'],
    ['limit=0', 'limit'],
    ['limit=x', 'limit'],
    ['status=nowhere', 'status'],
    ['dueBy=2026-13-01', 'dueBy'],
    ['cursor=abc.def', 'cursor'],
  ]) {
    const answer = await test.app.inject({ url: `/api/complaints?${query}`, headers: consumer.headers });
    expect([query, answer.statusCode, answer.json().errors[0].pointer]).toEqual([query, 400, `#/query/${pointer}`]);
  }
});

it('refuses a missing or malformed idempotency key', async () => {
  for (const key of ['short', 'with a space in it', 'x'.repeat(129)]) {
    expect((await post(form, { 'idempotency-key': key })).body.errors?.[0]?.pointer).toBe('#/headers/idempotency-key');
  }
});

it('refuses a back-dated filing when the clock of cases is the wall clock', async () => {
  const wall = await openTestApp({ caseClock: 'wall' });
  const who = await as(wall, 'consumer');
  const answer = await wall.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { ...who.headers, 'idempotency-key': newKey(), 'demo-filed-at': '2026-04-14T07:00:00Z' },
    payload: form,
  });
  expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, '#/headers/demo-filed-at']);
  await wall.close();
});

it('never turns a complaint away for how often somebody files or for a missing identity number', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => post(form)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
});

it('gives the same receipt to the same key, and refuses the key for another body', async () => {
  const headers = { 'idempotency-key': newKey() };
  const [first, again, other] = [await post(form, headers), await post(form, headers), await post(changed('facts', '别的事实'), headers)];
  expect([first.status, again.body]).toEqual([201, first.body]);
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-conflict']);
});
