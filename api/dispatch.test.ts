import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, demoUnitId, file, formAgainst, until } from './test-filing.ts';
import type { TestApp } from './test-app.ts';
import type { SignedInClient } from './test-client.ts';
import { openTestPeople, type TestPeople } from './test-people.ts';
import { loadUnit } from './queries/load-unit.ts';
import { rowsWithUnit } from './queries/load-case.ts';
import { prepareDispatchCase } from './verbs/dispatch-case.ts';
import type { Preparation } from './verbs/preparer.ts';
import { unitIdOf } from '../infra/seed/units.ts';

const PATIENCE = { timeout: 60_000 };
const logins = ['consumer', 'merchant', 'handler', 'dispatcher-330100'] as const;
type Login = (typeof logins)[number];

let test: TestApp;
let people: TestPeople<Login>;
const who = (login: Login): SignedInClient => people.who(login);

beforeAll(async () => {
  people = await openTestPeople(logins);
  ({ test } = people);
});
afterAll(() => people?.close());

/** What the API would say of dispatching the case there, as the city's dispatcher. */
async function prepared(number: string, unitId: string) {
  const { db } = test;
  const row = await rowsWithUnit(db).where('complaint.number', '=', number).executeTakeFirstOrThrow();
  const unit = await loadUnit(db, unitIdOf('330100'));
  const preparation = { deps: { db }, reader: { unit }, loaded: { row }, input: { unitId, reason: { id: 'reason', sha256: '' } } };
  return (await prepareDispatchCase(preparation as unknown as Preparation)).input;
}

it('gives a county that returned a case no new term when the superior sends it there again (Art. 15.1, 41)', PATIENCE, async () => {
  const merchantId = who('merchant').me.merchant?.id ?? '';
  const { number } = await file(who('consumer'), formAgainst(merchantId));
  await until(who('handler'), number, ({ status }) => status === 'awaiting-acceptance');
  await act(test, who('handler'), number, 'claimCase', {});
  await act(test, who('handler'), number, 'returnToDispatcher', { reason: '不在本区经营' });
  expect(await prepared(number, demoUnitId)).toMatchObject({ newAuthority: false, candidate: true });
  expect(await prepared(number, unitIdOf('330106'))).toMatchObject({ newAuthority: true });
  await act(test, who('dispatcher-330100'), number, 'dispatchCase', { unitId: demoUnitId, reason: '经核实，经营地在该区' });
  const { data } = await who('handler').client.GET('/complaints/{number}/events', { params: { path: { number } } });
  const kinds = data?.items.map(({ kind }) => kind) ?? [];
  expect(kinds.filter((kind) => kind === 'caseDispatched')).toHaveLength(1);
  expect(kinds).not.toContain('deadlineMoved');
  expect(data?.items.find(({ kind }) => kind === 'caseDispatched')?.facts).toMatchObject({ newAuthority: false });
});
