import { afterAll, beforeAll, expect, it } from 'vitest';
import { verbs } from '../domain/action.ts';
import { DEMO_COUNTY, unitIdOf } from '../infra/seed/units.ts';
import { contractOperations, verbOperations } from './contract.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { as, file, formAgainst } from './test-filing.ts';
import { sampleOf } from './test-sample.ts';

let test: TestApp;
let number: string;
const clients = new Map<string, SignedInClient>();
const who = (login: string): SignedInClient => clients.get(login) as SignedInClient;

/** Neither of them has anything to do with the case: another consumer, the respondent before it is informed and another one, officers elsewhere, a body nothing is entrusted to. */
const strangers = ['consumer2', 'merchant', 'merchant2', 'handler-330106', 'approver-440103', 'mediator'];
/** They see the case; what they may do in it is another question. */
const insiders = [
  'consumer',
  'handler',
  'handler2',
  'approver',
  'dispatcher',
  'supervisor',
  'approver-330100',
  'dispatcher-330000',
  'auditor',
  'administrator',
];

beforeAll(async () => {
  test = await openTestApp();
  for (const login of [...strangers, ...insiders]) clients.set(login, await as(test, login));
  ({ number } = await file(who('consumer'), formAgainst(who('merchant').me.merchant?.id ?? '')));
});
afterAll(() => test.close());

interface Probe {
  name: string;
  method: string;
  path: string;
  payload?: object;
}

const onCases: readonly Probe[] = contractOperations
  .filter(({ path, id }) => path.includes('{number}') && id !== 'uploadFile')
  .map(({ id, method, path, operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    const filled = path.replace('{fileId}', '00000000-0000-4000-8000-000000000000');
    return { name: id, method, path: filled, ...(schema && { payload: sampleOf(schema) as object }) };
  });

async function probe(login: string, { method, path, payload }: Probe) {
  return test.app.inject({
    method: method as 'GET' | 'POST',
    url: `/api${path.replace('{number}', number)}`,
    headers: { ...who(login).headers, 'idempotency-key': newKey(), 'if-match': '"v1"' },
    ...(payload && { payload }),
  });
}

it.each(strangers)('tells %s of no operation that there is such a case', async (login) => {
  for (const operation of onCases) {
    const answer = await probe(login, operation);
    expect([operation.name, answer.statusCode, answer.json().code]).toEqual([operation.name, 404, 'not-found']);
  }
  const { data } = await who(login).client.GET('/complaints', { params: { query: { q: number } } });
  expect(data?.items).toEqual([]);
});

it.each(insiders)('shows the case to %s, in its view and in the list', async (login) => {
  const { client } = who(login);
  const [view, list] = await Promise.all([
    client.GET('/complaints/{number}', { params: { path: { number } } }),
    client.GET('/complaints', { params: { query: { q: number } } }),
  ]);
  expect([view.response.status, list.data?.items.map((item) => item.number)]).toEqual([200, [number]]);
});

it.each(['auditor', 'administrator'])('lets %s read and do nothing of a handler', async (login) => {
  for (const verb of verbs.filter((each) => each !== 'repinRulePack')) {
    const answer = await probe(login, {
      name: verb,
      method: 'POST',
      path: verbOperations[verb].path,
      payload: sampleOf(verbOperations[verb].schema) as object,
    });
    expect([verb, answer.statusCode]).toEqual([verb, 403]);
  }
});

it('shows personal data to its owner and the accountable unit, masked to the auditor and those above', async () => {
  const seen = async (login: string) => {
    const { data } = await who(login).client.GET('/complaints/{number}', { params: { path: { number } } });
    return data?.parties.find(({ party }) => party === 'complainant');
  };
  expect(await seen('consumer')).toMatchObject({ name: '测试人甲', phone: '19900000001', masked: false });
  expect(await seen('handler')).toMatchObject({ name: '测试人甲', phone: '19900000001' });
  for (const login of ['auditor', 'approver-330100', 'administrator']) {
    expect(await seen(login)).toMatchObject({ name: '测＊＊＊', phone: '199****0001', masked: true });
  }
});

it('keeps marks from the parties', async () => {
  const { data } = await who('consumer').client.GET('/complaints/{number}', { params: { path: { number } } });
  expect([data?.marks, data?.similar, data?.draft]).toEqual([undefined, undefined, undefined]);
});

it('reads lists unit by unit, page by page, each case once', async () => {
  const merchant = who('merchant').me.merchant?.id ?? '';
  for (let count = 0; count < 6; count += 1) await file(who('consumer'), formAgainst(merchant, { unitId: unitIdOf(DEMO_COUNTY) }));
  for (const login of ['handler', 'approver-330100', 'consumer']) {
    const numbers: string[] = [];
    for (let cursor: string | undefined, pages = 0; pages < 9; pages += 1) {
      const { data } = await who(login).client.GET('/complaints', {
        params: { query: { limit: 2, ...(cursor !== undefined && { cursor }) } },
      });
      numbers.push(...(data?.items ?? []).map((item) => item.number));
      cursor = data?.nextCursor;
      if (cursor === undefined) break;
    }
    expect([login, numbers.length, new Set(numbers).size]).toEqual([login, 7, 7]);
  }
});

it('counts what stands in the queues', async () => {
  const { data } = await who('handler').client.GET('/queues');
  expect(data?.items.find(({ queue }) => queue === 'all')).toMatchObject({ count: 7, capped: false });
  expect((await who('handler-330106').client.GET('/queues')).data?.items[0]?.count).toBe(0);
});
