import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_COUNTY, unitIdOf } from '../infra/seed/units.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import type { SignedInClient } from './test-client.ts';
import { as, file, formAgainst } from './test-filing.ts';

let test: TestApp;
const clients = new Map<string, SignedInClient>();
const who = (login: string): SignedInClient => clients.get(login) as SignedInClient;
/** Filed first, so that whatever the others filed since stands before them. */
let ofConsumer: string[];

beforeAll(async () => {
  test = await openTestApp();
  for (const login of ['consumer', 'consumer2', 'merchant', 'handler']) clients.set(login, await as(test, login));
  const merchantId = who('merchant').me.merchant?.id ?? '';
  ofConsumer = [];
  for (let count = 0; count < 3; count += 1) ofConsumer.unshift((await file(who('consumer'), formAgainst(merchantId))).number);
  for (let count = 0; count < 4; count += 1) await file(who('consumer2'), formAgainst(merchantId));
  const elsewhere = formAgainst(merchantId, {
    respondent: { name: '某店', kind: 'ordinary', domicile: { division: '330106', address: '某路' } },
    unitId: unitIdOf('330106'),
  });
  for (let count = 0; count < 4; count += 1) await file(who('consumer2'), elsewhere);
});
afterAll(() => test.close());

async function pagesOf(login: string, query: Record<string, unknown>): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const { data } = await who(login).client.GET('/complaints', { params: { query: { limit: 2, ...query, ...(cursor && { cursor }) } } });
    pages.push((data?.items ?? []).map(({ number }) => number));
    cursor = data?.nextCursor;
  } while (cursor !== undefined);
  return pages;
}

it('fills the pages of a party that asks for one unit, whatever others have there', async () => {
  expect(await pagesOf('consumer', { unit: unitIdOf(DEMO_COUNTY) })).toEqual([ofConsumer.slice(0, 2), ofConsumer.slice(2)]);
  expect(await pagesOf('consumer', { unit: unitIdOf('330100') })).toEqual([ofConsumer.slice(0, 2), ofConsumer.slice(2)]);
  expect(await pagesOf('consumer', { unit: unitIdOf('330106') })).toEqual([[]]);
});

it('fills the pages of an officer that asks for a unit above the own one with what is in sight', async () => {
  const own = (await pagesOf('handler', { status: 'filed' })).flat();
  expect(own).toHaveLength(7);
  expect((await pagesOf('handler', { status: 'filed', unit: unitIdOf('330000') })).map((page) => page.length)).toEqual([2, 2, 2, 1]);
  expect((await pagesOf('handler', { status: 'filed', unit: unitIdOf('330000') })).flat()).toEqual(own);
});
