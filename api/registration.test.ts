import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, civilDateOf } from '../domain/civil-date.ts';
import type { RegisterComplaint } from '../openapi/generated/types.ts';
import { unitIdOf } from '../infra/seed/units.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { as, demoUnitId } from './test-filing.ts';

const today = civilDateOf(Date.now());
const noonOf = (day: string): string => `${day}T04:00:00Z`;

let test: TestApp;
let dispatcher: SignedInClient;
let merchantId: string;

beforeAll(async () => {
  test = await openTestApp({ limits: { signIns: 10_000, filings: 2 } });
  dispatcher = await as(test, 'dispatcher');
  merchantId = (await as(test, 'merchant')).me.merchant?.id ?? '';
});
afterAll(() => test.close());

async function registered(changes: Partial<RegisterComplaint>, filedAt?: string) {
  const body: RegisterComplaint = {
    channel: 'letter',
    respondent: { merchantId },
    object: { name: '电热水壶', category: 'G0499' },
    problemCategory: 'P0101',
    addressedTo: 'authority',
    ...changes,
  };
  const header = { 'Idempotency-Key': newKey(), ...(filedAt !== undefined && { 'Demo-Filed-At': filedAt }) };
  const { response, error, data } = await dispatcher.client.POST('/registrations', { params: { header }, body });
  return [response.status, error?.errors?.[0]?.pointer ?? data?.version];
}

it('is for a unit of the own province only', async () => {
  expect(await registered({ unitId: unitIdOf('440103') })).toEqual([400, '#/body/unitId']);
  expect(await registered({ unitId: unitIdOf('000000') })).toEqual([400, '#/body/unitId']);
  expect(await registered({ unitId: unitIdOf('330106') })).toEqual([201, 1]);
  expect(await registered({ unitId: demoUnitId })).toEqual([201, 1]);
});

it('tells of an arrival of the last thirty days only', async () => {
  expect(await registered({ arrivedAt: noonOf(addDays(today, 1)) })).toEqual([400, '#/body/arrivedAt']);
  expect(await registered({ arrivedAt: noonOf(addDays(today, -31)) })).toEqual([400, '#/body/arrivedAt']);
  expect(await registered({ arrivedAt: noonOf(addDays(today, -30)) })).toEqual([201, 1]);
  expect(await registered({ arrivedAt: noonOf('2026-04-14') }, noonOf('2026-04-20'))).toEqual([201, 1]);
});

it('may reach further back where the settings say so', async () => {
  await test.db
    .insertInto('setting')
    .values({ key: 'registration.days', value: JSON.stringify(60) })
    .execute();
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(await registered({ arrivedAt: noonOf(addDays(today, -31)) })).toEqual([201, 1]);
});

it('goes on beyond the limit that is meant for one complainant', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => registered({})));
  expect(answers).toEqual(answers.map(() => [201, 1]));
});
