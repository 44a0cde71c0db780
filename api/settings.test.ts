import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { as, file, formAgainst } from './test-filing.ts';

let test: TestApp;
let administrator: SignedInClient;
beforeAll(async () => {
  test = await openTestApp();
  administrator = await as(test, 'administrator');
});
afterAll(() => test.close());

interface Change {
  who?: SignedInClient;
  idempotencyKey?: string;
  reason?: string;
}

async function change(key: string, value: unknown, { who = administrator, idempotencyKey = newKey(), reason = '局务会决定' }: Change = {}) {
  const { response, data, error } = await who.client.PUT('/settings/{key}', {
    params: { path: { key }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { value, reason },
  });
  return { status: response.status, data, error };
}

const settingNow = async (key: string) => (await administrator.client.GET('/settings')).data?.items.find((setting) => setting.key === key);

it('is changed by an administrator, who is named with the time, and written down with the value before', async () => {
  expect(await settingNow('odr.term')).toMatchObject({ value: 10, allowed: { kind: 'whole', min: 1, max: 30 } });
  const { status, data } = await change('odr.term', 8);
  expect([status, data?.value, data?.setBy]).toEqual([200, 8, administrator.me.name]);
  expect(await settingNow('odr.term')).toEqual(data);
  const rows = await test.db.selectFrom('settingChange').selectAll().where('key', '=', 'odr.term').execute();
  expect(rows).toMatchObject([{ before: 10, value: 8, reason: '局务会决定', changedBy: administrator.me.id }]);
  await expect(test.db.deleteFrom('settingChange').execute()).rejects.toThrow();
});

it('names who set it to officers, auditors and administrators only', async () => {
  await change('documents.days', 7);
  const told = async (login: string) => {
    const { data } = await (await as(test, login)).client.GET('/settings');
    return data?.items.filter(({ setBy, setAt }) => setAt !== undefined && setBy === administrator.me.name).length ?? 0;
  };
  for (const login of ['supervisor', 'auditor', 'administrator']) expect([login, (await told(login)) > 0]).toEqual([login, true]);
  for (const login of ['consumer', 'merchant']) expect([login, await told(login)]).toEqual([login, 0]);
});

it('writes down of each change the value that the one before it set, also when the first ones come at once', async () => {
  const values = [2, 4, 5, 6, 7, 8];
  await Promise.all(values.map((value) => change('appraisal.remind', value)));
  const rows = await test.db
    .selectFrom('settingChange')
    .select(['before', 'value'])
    .where('key', '=', 'appraisal.remind')
    .orderBy('id')
    .execute();
  expect(rows.map(({ before }) => before).slice(1)).toEqual(rows.map(({ value }) => value).slice(0, -1));
});

it('holds for cases filed from then on, and leaves those before as they are', async () => {
  const consumer = await as(test, 'consumer');
  const merchantId = (await as(test, 'merchant')).me.merchant?.id ?? '';
  const filed = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const { id } = await file(consumer, formAgainst(merchantId));
    const { payload } = await test.db.selectFrom('outbox').select('payload').where('complaintId', '=', id).executeTakeFirstOrThrow();
    return (payload as { settings: Record<string, unknown> }).settings['followUp.days'];
  };
  const before = await filed();
  await change('followUp.days', 20);
  expect([before, await filed()]).toEqual([10, 20]);
});

it.each([
  ['a value that it may not have', 'odr.term', 0, 400],
  ['a list with an unknown word', 'channels', ['web', 'fax'], 400],
  ['a value that would change nothing', 'pauseOnRecusal', true, 400],
  ['no such setting', 'constructor', 1, 404],
])('takes not %s', async (_what, key, value, status) => {
  const answer = await change(key, value);
  expect([answer.status, answer.error?.errors?.[0]?.pointer]).toEqual([status, status === 400 ? '#/body/value' : undefined]);
});

it.each(['supervisor', 'approver', 'auditor', 'consumer'])('is not changed by %s', async (login) => {
  expect((await change('odr.term', 9, { who: await as(test, login) })).status).toBe(403);
});

it('changes once under one key, and gives the same answer again', async () => {
  const idempotencyKey = newKey();
  const first = await change('warnDays', 4, { idempotencyKey });
  await change('warnDays', 5);
  const again = await change('warnDays', 4, { idempotencyKey });
  expect([again.status, again.data]).toEqual([200, first.data]);
  expect((await settingNow('warnDays'))?.value).toBe(5);
  expect((await change('warnDays', 6, { idempotencyKey })).status).toBe(422);
});
