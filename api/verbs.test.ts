import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, civilDateOf } from '../domain/civil-date.ts';
import type { CaseView } from '../openapi/generated/types.ts';
import { UNLAWFUL_BODY_ID, agencyIds, associationIdOf } from '../infra/seed/bodies.ts';
import { DEMO_COUNTY, unitIdOf } from '../infra/seed/units.ts';
import { act, as, file, formAgainst, send, until } from './test-filing.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

const logins = [
  'consumer',
  'merchant',
  'handler',
  'handler2',
  'approver',
  'dispatcher',
  'mediator',
  'approver-330100',
  'dispatcher-330100',
  'administrator',
  'supervisor',
] as const;
type Login = (typeof logins)[number];

let test: TestApp;
let worker: TestWorker;
const clients = new Map<string, SignedInClient>();
const who = (login: Login): SignedInClient => clients.get(login) as SignedInClient;
const merchantId = (): string => who('merchant').me.merchant?.id ?? '';

beforeAll(async () => {
  test = await openTestApp();
  worker = await startTestWorker(test);
  for (const login of logins) clients.set(login, await as(test, login));
});
afterAll(async () => {
  await worker?.stop();
  await test?.close();
});

async function claimed(filedAt?: string): Promise<string> {
  const { number } = await file(
    who('consumer'),
    formAgainst(merchantId(), { consents: { mediation: true, entrust: true, publish: false } }),
    filedAt,
  );
  await until(who('handler'), number, ({ status }) => status === 'awaiting-acceptance');
  await act(test, who('handler'), number, 'claimCase', {});
  return number;
}

async function mediating(): Promise<string> {
  const number = await claimed();
  await act(test, who('handler'), number, 'acceptComplaint', {});
  await act(test, who('merchant'), number, 'consentToMediation', {});
  return number;
}

async function upload(login: Login, number: string): Promise<string> {
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api/complaints/${number}/files?name=${encodeURIComponent('票据.txt')}&kind=receipt`,
    headers: { ...who(login).headers, 'idempotency-key': newKey(), 'content-type': 'application/octet-stream' },
    payload: Buffer.from(`收据一张 ${newKey()}`),
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().id as string;
}

const today = (view: CaseView): string => civilDateOf(view.now);
const on = (login: Login, number: string): Promise<CaseView> => until(who(login), number, () => true);

it('takes a file into a case; a verb names only what stands in it', async () => {
  const number = await claimed();
  const fileId = await upload('consumer', number);
  const view = await act(test, who('consumer'), number, 'addEvidence', { file: fileId, kind: 'receipt' });
  expect(view.files).toMatchObject([{ id: fileId, name: '票据.txt', mediaType: 'text/plain' }]);
  expect(
    (await send(test, who('consumer'), number, 'addEvidence', { file: unitIdOf(DEMO_COUNTY), kind: 'photo' }, { version: view.version }))
      .body.errors[0].pointer,
  ).toBe('#/body/file');
});

it('refuses on a ground only with the signature of a second person', async () => {
  const number = await claimed();
  const ground = { ground: '16.3', reason: '不属于生活消费', evidence: [], factorNotes: [{ factor: 'F1', note: '批量购买' }] };
  const { version } = await on('handler', number);
  expect((await send(test, who('handler'), number, 'refuseComplaint', ground, { version })).body.reason).toBe('second-person-needed');
  const submitted = await act(test, who('handler'), number, 'submitForApproval', {
    verb: 'refuseComplaint',
    reason: '拟不予受理',
    ground: '16.3',
  });
  expect(submitted.draft).toMatchObject({ verb: 'refuseComplaint', reason: '拟不予受理' });
  expect((await on('consumer', number)).draft).toBeUndefined();
  await act(test, who('approver'), number, 'refuseComplaint', ground);
  const closed = await until(who('consumer'), number, ({ status }) => status === 'closed');
  expect([closed.label.zh, closed.outcome]).toEqual(['不予受理', expect.objectContaining({ result: 'refused', ground: '16.3' })]);
  expect((await act(test, who('consumer'), number, 'rateHandling', { solved: false, score: 2 })).rated).toBe(true);
});

it('counts three years by itself before lateness is a ground', async () => {
  const late = async (knewOn: string) => {
    const { number } = await file(who('consumer'), formAgainst(merchantId(), { knewOn }));
    await until(who('handler'), number, ({ status }) => status === 'awaiting-acceptance');
    const { version } = await on('approver', number);
    return send(test, who('approver'), number, 'refuseComplaint', { ground: '16.4', reason: '超过三年', evidence: [] }, { version });
  };
  expect((await late('2020-01-02')).status).toBe(200);
  expect((await late(addDays(civilDateOf(Date.now()), -1000))).body.reason).toBe('ground-not-met');
});

it('asks for proof of identity and materials once, and takes both back', async () => {
  const number = await claimed();
  await act(test, who('handler'), number, 'requestIdentityProof', { letter: '请提交身份证明' });
  const asked = await act(test, who('handler'), number, 'requestMaterials', { items: ['respondent-address'], letter: '请补充地址' });
  expect([asked.label.zh, asked.identityState]).toEqual(['待补正身份材料', 'asked']);
  const proof = await upload('consumer', number);
  await act(test, who('consumer'), number, 'supplyIdentityProof', { files: [proof] });
  await act(test, who('consumer'), number, 'supplyMaterials', { items: ['respondent-address'], texts: ['地址在此'], files: [] });
  expect((await act(test, who('handler'), number, 'verifyIdentity', { result: 'verified' })).identityState).toBe('verified');
});

it('pauses the clock for an appraisal and starts it again', async () => {
  const number = await mediating();
  const statements = { complainant: '同意', respondent: '同意' };
  const { version } = await on('handler', number);
  expect(
    (await send(test, who('handler'), number, 'agreeAppraiser', { agencyId: unitIdOf(DEMO_COUNTY), statements }, { version })).body
      .errors[0].pointer,
  ).toBe('#/body/agencyId');
  await act(test, who('handler'), number, 'agreeAppraiser', { agencyId: agencyIds()[0], statements });
  const agreed = await act(test, who('handler'), number, 'agreeAppraisalCosts', { complainantShare: 50, statements });
  const proof = await upload('handler', number);
  const paused = await act(test, who('handler'), number, 'pauseForAppraisal', { handedOverOn: today(agreed), proof });
  expect(paused.deadlines.find(({ key }) => key === 'mediate')).toMatchObject({ state: 'paused' });
  expect(paused.deadlines.find(({ key }) => key === 'mediate')?.dueOn).toBeUndefined();
  const resumed = await act(test, who('handler'), number, 'resumeMediation', { resultOn: today(paused), proof });
  expect(resumed.status).toBe('mediating');
});

it('entrusts mediation only to a lawful body, which then sees the case', async () => {
  const number = await mediating();
  await act(test, who('merchant'), number, 'consentToEntrust', { agrees: true });
  const { version } = await on('handler', number);
  expect(
    (await send(test, who('handler'), number, 'entrustMediation', { bodyId: UNLAWFUL_BODY_ID, scope: '全部' }, { version })).body.reason,
  ).toBe('body-not-lawful');
  expect((await who('mediator').client.GET('/complaints/{number}', { params: { path: { number } } })).response.status).toBe(404);
  await act(test, who('handler'), number, 'entrustMediation', { bodyId: associationIdOf(DEMO_COUNTY), scope: '全部争议' });
  const seen = await on('mediator', number);
  expect([seen.allowedActions.map(({ verb }) => verb).includes('recordMediation'), seen.marks]).toEqual([true, undefined]);
  await act(test, who('mediator'), number, 'recordMediation', { record: '调解不成', result: 'failed', failedBy: 'respondent', absent: [] });
});

it('schedules an on-site session not before the notice is over, led by staff only', async () => {
  const number = await mediating();
  const soon = new Date(Date.parse((await on('handler', number)).now) + 86_400_000).toISOString();
  const later = new Date(Date.parse(soon) + 20 * 86_400_000).toISOString();
  const session = { at: soon, mode: 'on-site', place: '调解室', mediatorIds: [who('handler').me.id] };
  const { version } = await on('handler', number);
  expect((await send(test, who('handler'), number, 'scheduleMediation', session, { version })).body.reason).toBe('notice-too-short');
  expect(
    (
      await send(
        test,
        who('handler'),
        number,
        'scheduleMediation',
        { ...session, at: later, mediatorIds: [who('consumer').me.id] },
        { version },
      )
    ).body.reason,
  ).toBe('not-staff');
  const view = await act(test, who('handler'), number, 'scheduleMediation', { ...session, at: later });
  expect(view.session).toMatchObject({ mode: 'on-site', place: '调解室', mediators: [{ id: who('handler').me.id }] });
});

it('lets a party challenge the handler, and a superior person decide', async () => {
  const number = await mediating();
  await act(test, who('merchant'), number, 'requestRecusal', { personId: who('handler').me.id, reason: '是对方亲属' });
  expect((await on('handler', number)).status).toBe('recusal-pending');
  const decided = await act(test, who('approver'), number, 'decideRecusal', {
    upheld: true,
    replacementId: who('handler2').me.id,
    reason: '回避成立',
  });
  expect(decided.handler?.id).toBe(who('handler2').me.id);
});

it('enters the word of a party only as an officer, and only with the record of it', async () => {
  const number = await claimed();
  const onWordOf = { party: 'complainant', via: 'phone', record: '来电称不再投诉' };
  const asked = await on('consumer', number);
  expect((await send(test, who('consumer'), number, 'withdraw', { onWordOf }, { version: asked.version })).body.errors[0].pointer).toBe(
    '#/body/onWordOf',
  );
  expect((await send(test, who('handler'), number, 'withdraw', {}, { version: asked.version })).body.errors?.[0].pointer).toBe(
    '#/body/onWordOf',
  );
  const view = await act(test, who('handler'), number, 'withdraw', { onWordOf });
  expect(view.outcome?.result).toBe('withdrawn-before-acceptance');
});

it('sends a case without known places up, down again, and never to a unit without power', async () => {
  const form = formAgainst(merchantId(), { respondent: { name: '未登记的小店' } });
  const { number, firstStep } = await file(who('consumer'), form);
  expect(firstStep.start).toBe('dispatch');
  await until(who('dispatcher'), number, ({ status }) => status === 'awaiting-dispatch');
  const dispatched = await act(test, who('dispatcher'), number, 'dispatchCase', { unitId: unitIdOf(DEMO_COUNTY), reason: '经营地在本区' });
  expect(dispatched.status).toBe('awaiting-acceptance');
  await act(test, who('handler'), number, 'claimCase', {});
  const returned = await act(test, who('handler'), number, 'returnToDispatcher', { reason: '不在本区经营' });
  expect(returned.allowedActions).toEqual(expect.any(Array));
});

it('lets a superior take a case over, and the county lose sight of it', async () => {
  const number = await claimed();
  await act(test, who('approver-330100'), number, 'takeOverCase', { reason: '影响重大' });
  expect((await who('handler').client.GET('/complaints/{number}', { params: { path: { number } } })).response.status).toBe(404);
  expect((await on('approver-330100', number)).unit?.id).toBe(unitIdOf('330100'));
});

it('answers the respondent that denies the case with the last it saw', async () => {
  const { number } = await file(who('consumer'), formAgainst(merchantId(), { addressedTo: 'odr' }));
  await until(who('merchant'), number, ({ status }) => status === 'negotiating');
  const last = await act(test, who('merchant'), number, 'declareNotRespondent', { reason: '不是本店' });
  expect(last.allowedActions).toEqual([]);
  expect((await who('merchant').client.GET('/complaints/{number}', { params: { path: { number } } })).response.status).toBe(404);
});

it('changes the rules of a case only with two administrators', async () => {
  const number = await claimed('2026-04-14T02:00:00Z');
  const body = (login: string, password = 'redress-demo-12315') => ({
    rulePack: 'order-121',
    reason: '改定',
    secondPerson: { login, password },
  });
  const { version, rulePack } = await on('administrator', number);
  expect(rulePack).toBe('order-20');
  for (const second of [body('administrator'), body('handler'), body('administrator2', 'wrong')]) {
    expect((await send(test, who('administrator'), number, 'repinRulePack', second, { version })).body.errors[0].pointer).toBe(
      '#/body/secondPerson',
    );
  }
  expect((await act(test, who('administrator'), number, 'repinRulePack', body('administrator2'))).rulePack).toBe('order-121');
});

it('shows the posts of a case to whom they are addressed', async () => {
  const number = await mediating();
  const inbox = async (login: Login) => (await who(login).client.GET('/notices', { params: { query: { number } } })).data?.items ?? [];
  await until(who('consumer'), number, () => true);
  const [toConsumer, toMerchant] = await Promise.all([inbox('consumer'), inbox('merchant')]);
  expect(new Set(toConsumer.map(({ to }) => to))).toEqual(new Set(['complainant']));
  expect(new Set(toMerchant.map(({ to }) => to))).toEqual(new Set(['respondent']));
  expect(toConsumer[0]?.text.length).toBeGreaterThan(0);
  const { data } = await who('handler').client.GET('/complaints/{number}/deadlines', { params: { path: { number } } });
  expect(data?.items.find(({ key }) => key === 'mediate')?.days?.length).toBeGreaterThan(59);
});
