import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_COUNTY, unitIdOf } from '../infra/seed/units.ts';
import { usernameOf } from '../infra/seed/accounts.ts';
import { DEMO_PLACES } from '../infra/seed/merchants.ts';
import type { FileComplaint } from '../openapi/generated/types.ts';
import { act, as, file, formAgainst, send, until } from './test-filing.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import type { SignedInClient } from './test-client.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

const ELSEWHERE = DEMO_PLACES.find((code) => code !== DEMO_COUNTY) ?? '';

let test: TestApp;
let worker: TestWorker;
let consumer: SignedInClient;
let here: SignedInClient;
let there: SignedInClient;

beforeAll(async () => {
  test = await openTestApp();
  worker = await startTestWorker(test);
  const logins = ['consumer', 'handler', usernameOf('handler', ELSEWHERE)];
  [consumer, here, there] = (await Promise.all(logins.map((login) => as(test, login)))) as [SignedInClient, SignedInClient, SignedInClient];
});
afterAll(async () => {
  await worker?.stop();
  await test?.close();
});

/** A shop that trades in the demo county and has its domicile elsewhere: both authorities have power (Art. 13.1). */
const shop = {
  name: '未登记的小店',
  kind: 'ordinary',
  placeOfBusiness: { division: DEMO_COUNTY, address: '某路二号' },
  domicile: { division: ELSEWHERE, address: '某路三号' },
} as const;
const dispute = (): FileComplaint => formAgainst('', { respondent: shop });

/** Filed and claimed by a handler of that unit. */
async function claimed(handler: SignedInClient, form: FileComplaint, code: string): Promise<string> {
  const { number } = await file(consumer, { ...form, unitId: unitIdOf(code) });
  await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  await act(test, handler, number, 'claimCase', {});
  return number;
}

async function accepts(handler: SignedInClient, number: string) {
  const { version } = await until(handler, number, () => true);
  const { status, body } = await send(test, handler, number, 'acceptComplaint', {}, { version });
  return status === 200 ? 'accepted' : body.reason;
}

describe('one dispute is accepted once (Art. 14)', () => {
  it('whichever authority it is filed at, and however the wish differs', async () => {
    const form = dispute();
    const first = await claimed(here, form, DEMO_COUNTY);
    const wish = { kinds: ['replace' as const] };
    const other = { ...form, request: wish, facts: ` ${form.facts} `, consents: { mediation: false, entrust: false, publish: false } };
    const second = await claimed(there, other, ELSEWHERE);
    expect(await accepts(here, first)).toBe('accepted');
    expect(await accepts(there, second)).toBe('accepted-elsewhere');
  });

  it('also by one and the same authority', async () => {
    const form = dispute();
    const [first, second] = [await claimed(here, form, DEMO_COUNTY), await claimed(here, form, DEMO_COUNTY)];
    expect(await accepts(here, first)).toBe('accepted');
    expect(await accepts(here, second)).toBe('accepted-elsewhere');
  });

  it('when two authorities decide at the same moment', async () => {
    const form = dispute();
    const [first, second] = [await claimed(here, form, DEMO_COUNTY), await claimed(there, form, ELSEWHERE)];
    const answers = await Promise.all([accepts(here, first), accepts(there, second)]);
    expect(new Set(answers)).toEqual(new Set(['accepted', 'accepted-elsewhere']));
  });

  it('and is free for another case at once when the case that claimed it was refused', async () => {
    const form = dispute();
    const [first, second] = [await claimed(here, form, DEMO_COUNTY), await claimed(there, form, ELSEWHERE)];
    // The row is not what the case is: so the case says no, after the dispute was claimed for it.
    await sql`update complaint set state = state || '{"version":99}' where number = ${first}`.execute(test.db);
    expect((await send(test, here, first, 'acceptComplaint', {}, { version: 99 })).body.code).toBe('stale-version');
    expect(await accepts(there, second)).toBe('accepted');
  });

  it('another purchase of the same goods at the same shop is another dispute', async () => {
    const [first, second] = [await claimed(here, dispute(), DEMO_COUNTY), await claimed(here, dispute(), DEMO_COUNTY)];
    expect([await accepts(here, first), await accepts(here, second)]).toEqual(['accepted', 'accepted']);
  });
});
