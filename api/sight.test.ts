import { afterAll, beforeAll, expect, it } from 'vitest';
import { associationIdOf } from '../infra/seed/bodies.ts';
import { DEMO_COUNTY, unitIdOf } from '../infra/seed/units.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { act, as, file, formAgainst, send, until } from './test-filing.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

const logins = [
  'consumer',
  'merchant',
  'merchant2',
  'handler',
  'approver',
  'dispatcher',
  'mediator',
  'auditor',
  'approver-330100',
] as const;
type Login = (typeof logins)[number];

let test: TestApp;
let worker: TestWorker;
const clients = new Map<string, SignedInClient>();
const who = (login: Login): SignedInClient => clients.get(login) as SignedInClient;
const merchantId = (login: Login = 'merchant'): string => who(login).me.merchant?.id ?? '';

beforeAll(async () => {
  test = await openTestApp();
  worker = await startTestWorker(test);
  for (const login of logins) clients.set(login, await as(test, login));
});
afterAll(async () => {
  await worker?.stop();
  await test?.close();
});

const on = (login: Login, number: string) => until(who(login), number, () => true);

/** Negotiated first, so that the business knows of it; then with the authority and claimed. */
async function escalated(): Promise<string> {
  const consents = { mediation: true, entrust: true, publish: false };
  const { number } = await file(who('consumer'), formAgainst(merchantId(), { addressedTo: 'odr', consents }));
  await until(who('merchant'), number, ({ status }) => status === 'negotiating');
  await act(test, who('merchant'), number, 'offerSettlement', { kind: 'refund', amountFen: 100, performed: false, terms: '退一元' });
  await act(test, who('consumer'), number, 'escalate', {});
  await act(test, who('handler'), number, 'claimCase', {});
  return number;
}

async function upload(login: Login, number: string, kind: string): Promise<string> {
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api/complaints/${number}/files?name=${encodeURIComponent('照片.txt')}&kind=${kind}`,
    headers: { ...who(login).headers, 'idempotency-key': newKey(), 'content-type': 'application/octet-stream' },
    payload: Buffer.from(`一份文件 ${kind}`),
  });
  return answer.json().id as string;
}

async function eventsOf(login: Login, number: string) {
  const { data } = await who(login).client.GET('/complaints/{number}/events', { params: { path: { number }, query: { limit: 100 } } });
  return data?.items ?? [];
}

async function listed(login: Login, query: object): Promise<string[]> {
  const { data } = await who(login).client.GET('/complaints', { params: { query: query as never } });
  return (data?.items ?? []).map((item) => item.number);
}

it('keeps proof of identity from the business and the entrusted body, under whatever kind it was uploaded (Art. 37, 39)', async () => {
  const number = await escalated();
  await act(test, who('handler'), number, 'requestIdentityProof', { letter: '请提交身份证明' });
  const seenBy = async (login: Login) => (await on(login, number)).files.map(({ id }) => id);
  // A file that is still being checked says so to whoever may know of it.
  const read = async (login: Login, id: string) => {
    const answer = await test.app.inject({ url: `/api/complaints/${number}/files/${id}`, headers: who(login).headers });
    return answer.statusCode === 404 ? 'unknown' : 'known';
  };
  const card = await upload('consumer', number, 'photo');
  expect([await seenBy('merchant'), await read('merchant', card)]).toEqual([[], 'unknown']);
  await act(test, who('consumer'), number, 'supplyIdentityProof', { files: [card] });
  const receipt = await upload('consumer', number, 'receipt');
  await act(test, who('consumer'), number, 'addEvidence', { file: receipt, kind: 'receipt' });
  expect([await seenBy('merchant'), await read('merchant', card), await read('merchant', receipt)]).toEqual([
    [receipt],
    'unknown',
    'known',
  ]);
  await act(test, who('handler'), number, 'acceptComplaint', {});
  await act(test, who('merchant'), number, 'consentToMediation', {});
  await act(test, who('merchant'), number, 'consentToEntrust', { agrees: true });
  await act(test, who('handler'), number, 'entrustMediation', { bodyId: associationIdOf(DEMO_COUNTY), scope: '全部争议' });
  expect([await seenBy('mediator'), await read('mediator', card)]).toEqual([[receipt], 'unknown']);
  expect([await read('handler', card), await read('approver-330100', card), await read('approver-330100', receipt)]).toEqual([
    'known',
    'unknown',
    'known',
  ]);
});

it('tells the business neither that identity was asked for nor what else is missing', async () => {
  const number = await escalated();
  await act(test, who('handler'), number, 'requestIdentityProof', { letter: '请提交身份证明' });
  const [toMerchant, toConsumer] = [await on('merchant', number), await on('consumer', number)];
  expect([toConsumer.label.zh, toConsumer.identityState]).toEqual(['待补正身份材料', 'asked']);
  expect([toMerchant.label.zh, toMerchant.identityState, toMerchant.materialsMissing]).toEqual(['待受理', 'unchecked', []]);
  const { data } = await who('merchant').client.GET('/complaints', { params: { query: { q: number } } });
  expect([data?.items[0]?.label.zh, data?.items[0]?.due]).toEqual(['待受理', undefined]);
  expect(toMerchant.nextStep?.dueOn).toBeUndefined();
});

it('shows a party the reason of a decision, never the factors behind it; the other party not even the ground (Art. 15, 17)', async () => {
  const number = await escalated();
  const note = '短期内多次购买';
  const ground = { ground: '16.3', reason: '不属于生活消费', evidence: [], factorNotes: [{ factor: 'F2', note }] };
  await act(test, who('approver'), number, 'refuseComplaint', ground);
  await until(who('consumer'), number, ({ status }) => status === 'closed');
  const [toConsumer, toHandler, toMerchant] = await Promise.all(
    (['consumer', 'handler', 'merchant'] as const).map((login) => eventsOf(login, number)),
  );
  expect(JSON.stringify(toHandler)).toContain(note);
  expect(JSON.stringify(toConsumer)).toContain('不属于生活消费');
  for (const events of [toConsumer, toMerchant]) expect(JSON.stringify(events)).not.toMatch(new RegExp(`${note}|factorNotes`, 'u'));
  expect(JSON.stringify(toMerchant)).not.toMatch(/16\.3|不属于生活消费/u);
  expect((await on('merchant', number)).outcome).toEqual({ result: 'refused', label: expect.objectContaining({ zh: '不予受理' }) });
  expect((await on('consumer', number)).outcome?.ground).toBe('16.3');
});

it('lets parties filter by what they are shown only', async () => {
  const number = await escalated();
  await act(test, who('handler'), number, 'submitForApproval', { verb: 'refuseComplaint', reason: '拟不予受理' });
  expect(await listed('approver', { queue: 'to-approve' })).toContain(number);
  for (const login of ['consumer', 'merchant'] as const) {
    expect(await listed(login, { queue: 'to-approve' })).toEqual([]);
    expect(await listed(login, { status: 'awaiting-acceptance' })).toContain(number);
  }
  await act(test, who('handler'), number, 'acceptComplaint', {});
  await act(test, who('merchant'), number, 'consentToMediation', {});
  await act(test, who('consumer'), number, 'requestRecusal', { personId: who('handler').me.id, reason: '有利害关系' });
  expect(await listed('consumer', { status: 'recusal-pending' })).toEqual([]);
  expect(await listed('consumer', { status: 'mediating' })).toContain(number);
  expect(await listed('handler', { status: 'recusal-pending' })).toContain(number);
});

it('shows a business nothing of what passed between the complainant and the one named before it', async () => {
  const number = await escalated();
  await act(test, who('handler'), number, 'requestMaterials', { items: ['respondent-name'], letter: '请核对被投诉人' });
  const supplied = { items: ['respondent-name'], texts: [], files: [], respondentId: merchantId('merchant2') };
  await act(test, who('consumer'), number, 'supplyMaterials', supplied);
  await until(who('consumer'), number, ({ candidates }) => candidates.length > 0);
  await act(test, who('consumer'), number, 'offerSettlement', { kind: 'refund', amountFen: 200, performed: false, terms: '退两元' });
  const seen = await until(who('merchant2'), number, () => true);
  expect(seen.offers.map(({ terms }) => terms)).toEqual(['退两元']);
  const { data } = await who('merchant2').client.GET('/complaints/{number}/notices', { params: { path: { number } } });
  expect(data?.items.map(({ form }) => form)).toEqual(['offer']);
  expect(JSON.stringify(await eventsOf('merchant2', number))).not.toContain('退一元');
});

it('writes down what an auditor reads', async () => {
  const number = await escalated();
  const { id } = await on('auditor', number);
  await eventsOf('auditor', number);
  const rows = await test.db.selectFrom('accessLog').select(['what', 'userId']).where('complaintId', '=', id).execute();
  expect(rows).toEqual([
    { what: 'readComplaint', userId: who('auditor').me.id },
    { what: 'listEvents', userId: who('auditor').me.id },
  ]);
});

it('sends a case to no body of another authority (Art. 41)', async () => {
  const form = formAgainst(merchantId(), { respondent: { name: '未登记的小店' } });
  const { number } = await file(who('consumer'), form);
  const { version } = await until(who('dispatcher'), number, ({ status }) => status === 'awaiting-dispatch');
  const body = { unitId: unitIdOf(DEMO_COUNTY), bodyId: unitIdOf('330106'), reason: '经营地在本区' };
  expect((await send(test, who('dispatcher'), number, 'dispatchCase', body, { version })).body.errors[0].pointer).toBe('#/body/bodyId');
});

it('promises an acceptance term for a respondent that is not registered only where its places name the unit (Art. 13)', async () => {
  const named = { name: '未登记的小店', kind: 'ordinary', domicile: { division: DEMO_COUNTY, address: '某路二号' } } as const;
  const placed = await file(who('consumer'), formAgainst(merchantId(), { respondent: named }));
  expect(placed.firstStep).toMatchObject({ start: 'authority', clock: 'accept' });
  const { candidates } = await until(who('handler'), placed.number, ({ status }) => status === 'awaiting-acceptance');
  expect(candidates.map(({ article }) => article)).toEqual(['13.1']);
  const unknown = await file(who('consumer'), formAgainst(merchantId(), { respondent: { name: '未登记的小店' } }));
  expect(unknown.firstStep).toMatchObject({ start: 'dispatch', clock: 'dispatch' });
  await until(who('dispatcher'), unknown.number, ({ status }) => status === 'awaiting-dispatch');
});
