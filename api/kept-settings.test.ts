import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, file, formAgainst, until } from './test-filing.ts';
import type { TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { openTestPeople, type TestPeople } from './test-people.ts';

const PATIENCE = { timeout: 60_000 };
const logins = ['consumer', 'merchant', 'handler', 'approver', 'administrator'] as const;
type Login = (typeof logins)[number];

let test: TestApp;
let people: TestPeople<Login>;
const who = (login: Login): SignedInClient => people.who(login);

beforeAll(async () => {
  people = await openTestPeople(logins);
  ({ test } = people);
});
afterAll(() => people?.close());

async function change(key: string, value: unknown): Promise<void> {
  const params = { path: { key }, header: { 'Idempotency-Key': newKey() } };
  const { error } = await who('administrator').client.PUT('/settings/{key}', { params, body: { value, reason: '局务会决定' } });
  if (error !== undefined) throw new Error(JSON.stringify(error));
  // Every process keeps the settings in force for a second.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
}

async function claimed(filedAt?: string): Promise<string> {
  const { number } = await file(who('consumer'), formAgainst(who('merchant').me.merchant?.id ?? ''), filedAt);
  await until(who('handler'), number, ({ status }) => status === 'awaiting-acceptance');
  await act(test, who('handler'), number, 'claimCase', {});
  return number;
}

const reasonAgainst = async (verb: string, number: string) =>
  (await until(who('handler'), number, () => true)).blockedActions.find((action) => action.verb === verb)?.reason;

it('shows and judges a case by the settings it was filed under, whatever they are now', PATIENCE, async () => {
  const number = await claimed();
  await act(test, who('handler'), number, 'requestMaterials', { items: ['facts'], letter: '请补充发票' });
  await change('materials.requests', 3);
  expect(await reasonAgainst('requestMaterials', number)).toBe('asked-once');
  const later = await claimed();
  await act(test, who('handler'), later, 'requestMaterials', { items: ['facts'], letter: '请补充发票' });
  await act(test, who('handler'), later, 'requestMaterials', { items: ['request'], letter: '请补充合同' });
});

it('goes by the settings in force for a case that was filed before it kept its own', PATIENCE, async () => {
  const number = await claimed();
  await act(test, who('handler'), number, 'requestMaterials', { items: ['facts'], letter: '请补充发票' });
  await sql`update complaint set settings = null where number = ${number}`.execute(test.db);
  await change('materials.requests', 1);
  expect(await reasonAgainst('requestMaterials', number)).toBe('asked-once');
  await change('materials.requests', 3);
  expect(await reasonAgainst('requestMaterials', number)).toBeUndefined();
});

it('lets a session be held after the notice of the filing day, not of today', PATIENCE, async () => {
  const number = await claimed('2026-06-10T02:00:00.000Z');
  await act(test, who('handler'), number, 'acceptComplaint', {});
  await act(test, who('merchant'), number, 'consentToMediation', {});
  await change('session.notice', 10);
  await until(who('handler'), number, ({ status }) => status === 'mediating');
  const session = { at: '2026-06-18T02:00:00.000Z', mode: 'on-site', place: '调解室', mediatorIds: [who('handler').me.id] };
  const view = await act(test, who('handler'), number, 'scheduleMediation', session);
  expect(view.session).toMatchObject({ mode: 'on-site' });
});

it('explains the days of a clock with the settings that made its dates', PATIENCE, async () => {
  // Sixty days from 10 June end on Sunday 9 August, which moves the end only where any day of rest does.
  const number = await claimed('2026-06-10T02:00:00.000Z');
  const lastDay = async () => {
    const { data } = await who('handler').client.GET('/complaints/{number}/deadlines', { params: { path: { number } } });
    const mediate = data?.items.find(({ key }) => key === 'mediate');
    return [mediate?.dueOn, mediate?.days?.at(-1)?.date];
  };
  await act(test, who('handler'), number, 'acceptComplaint', {});
  const [dueOn, explained] = await lastDay();
  expect(explained).toBe(dueOn);
  await change('rollover', 'statutoryDays');
  expect(await lastDay()).toEqual([dueOn, dueOn]);
});
