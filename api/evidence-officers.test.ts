import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeEvidence } from '../infra/database/evidence-files.ts';
import { noteStep } from '../infra/database/evidence-steps.ts';
import { raiseAlarm } from '../infra/evidence/alarms.ts';
import { ensureBuckets, type EvidencePerson } from '../infra/evidence/evidence-deps.ts';
import { recordNews, sealedFile, seconds, sha256Of } from '../infra/evidence/test-evidence.ts';
import { verifyCase } from '../infra/evidence/verify-case.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { as, file, formAgainst } from './test-filing.ts';

const logins = ['consumer', 'merchant', 'handler', 'approver', 'supervisor', 'approver-330100', 'auditor', 'administrator'] as const;
type Login = (typeof logins)[number] | 'colleague';
let test: TestApp;
let number: string;
let caseId: string;
const clients = new Map<string, SignedInClient>();
const who = (login: Login): SignedInClient => clients.get(login) as SignedInClient;
const client = (login: Login) => who(login).client;
const path = (fileId: string) => ({ params: { path: { number, fileId } } });
const keyed = (fileId: string) => ({ params: { path: { number, fileId }, header: { 'Idempotency-Key': newKey() } } });
const text = (): Buffer => Buffer.from(`t${randomBytes(40).toString('hex')}`);
const uploader = (login: 'consumer' | 'merchant'): EvidencePerson => {
  const { me } = who(login);
  const actor =
    login === 'consumer'
      ? { kind: 'consumer' as const, userId: me.id }
      : { kind: 'merchant-agent' as const, userId: me.id, merchantId: me.merchant?.id ?? '' };
  return { userId: me.id, actor, proof: 'password' };
};
const sealed = (login: 'consumer' | 'merchant' = 'consumer', content = text(), lockSeconds = 600) =>
  sealedFile(test.evidence, uploader(login), caseId, content, lockSeconds);

async function shown(login: Login, id: string) {
  const { data } = await client(login).GET('/complaints/{number}/files', { params: { path: { number } } });
  return data?.items.find((each) => each.id === id);
}

/** A second account of the same business. */
async function addColleague(): Promise<void> {
  await sql`insert into app_user select (jsonb_populate_record(u, '{"id": "colleague", "username": "colleague"}')).*
    from app_user u where username = 'merchant'`.execute(test.db);
  clients.set('colleague', await as(test, 'colleague'));
}

beforeAll(async () => {
  test = await openTestApp();
  await ensureBuckets(test.evidence.store, test.evidence.buckets);
  for (const login of logins) clients.set(login, await as(test, login));
  await addColleague();
  ({ number } = await file(who('consumer'), formAgainst(who('merchant').me.merchant?.id ?? '')));
  ({ id: caseId } = await test.db.selectFrom('complaint').select('id').where('number', '=', number).executeTakeFirstOrThrow());
  await sql`update complaint set respondent_informed = true, state = state || '{"respondentInformed": true}' where id = ${caseId}`.execute(
    test.db,
  );
});
afterAll(() => test.close());

const hold = (login: Login, id: string, what: 'holds' | 'hold-releases') =>
  client(login).POST(`/complaints/{number}/files/{fileId}/${what}`, { ...keyed(id), body: { reason: '诉讼保全' } });

describe('a void', () => {
  const ask = (login: Login, id: string) =>
    client(login).POST('/complaints/{number}/files/{fileId}/void-requests', { ...keyed(id), body: { reason: '误传' } });
  const decide = (login: Login, id: string, decision: 'void' | 'decline') =>
    client(login).POST('/complaints/{number}/files/{fileId}/void-decisions', { ...keyed(id), body: { decision } });

  it('that was decided can no longer be declined, although its case has not recorded it yet', async () => {
    const id = await sealed();
    await ask('approver', id);
    expect((await decide('supervisor', id, 'void')).response.status).toBe(200);
    const late = await decide('supervisor', id, 'decline');
    expect(late.error).toMatchObject({ status: 409, reason: 'void-decided', reasonText: { zh: expect.any(String) as string } });
    expect((await ask('handler', id)).error).toMatchObject({ reason: 'void-decided' });
    expect((await shown('supervisor', id))?.actions).not.toContain('decideVoid');
    await recordNews(test.db, caseId);
    expect(await shown('supervisor', id)).toMatchObject({ state: 'voided' });
  });

  it('is not asked for a small file that lies in the database', async () => {
    const { vault, db } = test;
    const old = { kind: 'receipt', name: 'a.txt', mediaType: 'text/plain', content: text(), uploadedBy: who('consumer').me.id };
    const { id } = await storeEvidence(db, vault, caseId, old);
    expect((await ask('approver', id)).error).toMatchObject({ status: 409, reason: 'file-not-stored' });
  });
});

it('a hold that is on its way to its case is not released before it is there', async () => {
  const id = await sealed();
  expect((await hold('handler', id, 'holds')).response.status).toBe(200);
  expect((await hold('approver', id, 'hold-releases')).error).toMatchObject({ status: 409, reason: 'file-busy' });
  await recordNews(test.db, caseId);
  expect(await shown('handler', id)).toMatchObject({ held: true });
  expect((await hold('approver', id, 'hold-releases')).response.status).toBe(200);
});

describe('alarms', () => {
  const list = (login: Login, settled = false) => client(login).GET('/evidence-alarms', { params: { query: { settled } } });
  const settle = (login: Login, alarmId: number, note = '已从镜像恢复') =>
    client(login).POST('/evidence-alarms/{alarmId}/settlements', { params: { path: { alarmId } }, body: { note } });
  const metric = async () => Number(/^evidence_alarms_open (\d+)$/mu.exec((await test.app.inject({ url: '/metrics' })).body)?.[1]);

  it('reach those who look after the store, who settle them with a note; seen again they are open again', async () => {
    const evidenceId = await sealed();
    const alarm = { what: 'hash-mismatch' as const, bucket: test.evidence.buckets.evidence, key: 'cases/a', versionId: '1', evidenceId };
    await raiseAlarm(test.db, alarm);
    for (const login of ['consumer', 'merchant', 'handler', 'supervisor'] as const) expect((await list(login)).response.status).toBe(403);
    const read = await list('auditor');
    expect(read.data).toMatchObject({ open: 1, maySettle: false, items: [{ what: 'hash-mismatch', number, fileId: evidenceId }] });
    const id = read.data?.items[0]?.id ?? 0;
    expect([(await settle('auditor', id)).response.status, (await settle('handler', id)).response.status]).toEqual([403, 403]);
    expect((await settle('administrator', 999_999)).response.status).toBe(404);
    expect(await metric()).toBe(1);
    const done = await settle('administrator', id);
    expect(done.data).toMatchObject({
      note: '已从镜像恢复',
      settledBy: who('administrator').me.name,
      settledAt: expect.any(String) as string,
    });
    expect((await settle('administrator', id, '另一说法')).data?.note).toBe('已从镜像恢复');
    expect([await metric(), (await list('administrator')).data?.items]).toEqual([0, []]);
    expect((await list('administrator', true)).data?.items.map((each) => each.id)).toEqual([id]);
    await raiseAlarm(test.db, alarm);
    const again = (await list('administrator')).data;
    expect([await metric(), again?.maySettle, again?.items[0]?.note]).toEqual([1, true, undefined]);
  });
});

describe('the custody report', () => {
  it('tells people of a party apart by number, names staff, and says how the uploader was known and what the checks found', async () => {
    const id = await sealed('merchant');
    expect((await shown('colleague', id))?.actions).toContain('openFile');
    for (const login of ['colleague', 'merchant', 'handler', 'colleague'] as const) {
      const body = { what: 'original' as const, purpose: '核对' };
      expect((await client(login).POST('/complaints/{number}/files/{fileId}/addresses', { ...path(id), body })).response.status).toBe(200);
    }
    const { data } = await client('handler').GET('/complaints/{number}/files/{fileId}/custody-report', path(id));
    expect(data?.uploader).toMatchObject({
      who: { kind: 'merchant-agent', number: 1 },
      proof: 'password',
      proofText: { zh: '账号口令登录' },
    });
    expect(data?.check).toMatchObject({
      verdict: 'clean',
      detectedType: 'txt',
      scan: 'not-configured',
      scanText: { en: expect.any(String) as string },
    });
    expect(data?.accesses?.map(({ who: reader }) => [reader.kind, reader.number ?? reader.name])).toEqual([
      ['merchant-agent', 2],
      ['merchant-agent', 1],
      ['officer', who('handler').me.name],
      ['merchant-agent', 2],
      ['officer', who('handler').me.name],
    ]);
    expect(JSON.stringify(data)).not.toContain(who('merchant').me.name);
    const url = `/api/complaints/${number}/files/${id}/custody-report?download=true`;
    const saved = await test.app.inject({ url, headers: who('handler').headers });
    expect(saved.headers['content-disposition']).toBe(`attachment; filename="custody-${number}-${id.slice(0, 8)}.json"`);
    expect(saved.json()).toMatchObject({ caseNumber: number });
  });
});

describe('the custody report of a party', () => {
  it('counts nobody whom it does not show', async () => {
    const id = await sealed('consumer');
    const actor = { kind: 'merchant-agent' as const, merchantId: who('merchant').me.merchant?.id ?? '' };
    const looked = { evidenceId: id, complaintId: caseId, userId: 'hidden', actor: JSON.stringify({ ...actor, userId: 'hidden' }) };
    await test.db
      .insertInto('evidenceAccess')
      .values({ ...looked, what: 'view', purpose: '核对' })
      .execute();
    await sleep(10);
    const shownOne = { ...actor, userId: who('merchant').me.id };
    await noteStep(test.db, { evidenceId: id, caseId, kind: 'copied', actor: shownOne });
    const numbers = async (login: Login) => {
      const { data } = await client(login).GET('/complaints/{number}/files/{fileId}/custody-report', path(id));
      return data?.steps.flatMap((step) => (step.actor.kind === 'merchant-agent' ? [step.actor.number] : []));
    };
    expect([await numbers('handler'), await numbers('consumer')]).toEqual([[2], [1]]);
  });
});

describe('a declared hash', () => {
  const start = (login: Login, content: Buffer) =>
    client(login).POST('/complaints/{number}/uploads', {
      params: { path: { number } },
      body: { name: 'a.txt', bytes: content.length, mediaType: 'text/plain', sha256: sha256Of(content), kind: 'receipt' },
    });

  it('does not tell a party whether the other side has that file, and links one’s own side’s', async () => {
    const content = text();
    const id = await sealed('consumer', content);
    expect((await start('merchant', content)).response.status).toBe(201);
    expect((await start('consumer', content)).error).toMatchObject({ reason: 'duplicate', firstId: id });
    const ours = text();
    const own = await sealed('merchant', ours);
    expect((await start('colleague', ours)).error).toMatchObject({ reason: 'duplicate', firstId: own });
  });
});

describe('a file whose retention is over', () => {
  const over = async (login: Login) => {
    const { data, response } = await client(login).GET('/files/retention-over');
    return data?.items ?? response.status;
  };
  const ask = (login: Login, id: string) =>
    client(login).POST('/complaints/{number}/files/{fileId}/removal-requests', { ...keyed(id), body: { reason: '保存期满' } });
  const decide = (login: Login, id: string, decision: 'remove' | 'keep') =>
    client(login).POST('/complaints/{number}/files/{fileId}/removal-decisions', { ...keyed(id), body: { decision } });

  it('is listed for the officers of its unit, and removed by two of them', async () => {
    const id = await sealed('consumer', text(), 2);
    const locked = await sealed('consumer', text(), 600);
    expect((await ask('handler', id)).error).toMatchObject({ status: 409, reason: 'file-locked' });
    test.evidence.retentionDays = { complaint: seconds(1), report: seconds(1) };
    await test.db
      .updateTable('complaint')
      .set({ closedAt: new Date(Date.now() - 3000) })
      .where('id', '=', caseId)
      .execute();
    await sleep(2500);
    expect(await over('handler')).toMatchObject([{ number, fileId: id, kind: 'receipt' }]);
    expect(await over('auditor')).toMatchObject([{ fileId: id }]);
    expect([await over('approver-330100'), await over('consumer'), await over('administrator')]).toEqual([[], 403, 403]);
    expect((await shown('handler', id))?.actions).toContain('askRemoval');
    expect((await shown('handler', locked))?.actions).not.toContain('askRemoval');
    expect((await decide('supervisor', id, 'remove')).error).toMatchObject({ reason: 'removal-not-asked' });
    expect((await ask('consumer', id)).response.status).toBe(403);
    expect((await ask('approver', id)).data).toMatchObject({ state: 'sealed', removalAskedBy: who('approver').me.name });
    expect((await ask('handler', id)).error).toMatchObject({ reason: 'removal-asked' });
    expect((await decide('approver', id, 'remove')).error).toMatchObject({ code: 'forbidden', reason: 'second-person-missing' });
    expect((await decide('handler', id, 'remove')).response.status).toBe(403);
    expect((await shown('supervisor', id))?.actions).toContain('decideRemoval');
    expect((await decide('supervisor', id, 'keep')).data?.removalAskedBy).toBeUndefined();
    await ask('handler', id);
    const { response, data } = await decide('supervisor', id, 'remove');
    expect([response.status, data?.state, data?.actions]).toEqual([200, 'removed', ['getCustodyReport']]);
    expect(await over('handler')).toEqual([]);
    const check = await verifyCase(test.evidence, caseId);
    expect(check.files.find((each) => each.id === id)?.faults).toEqual([]);
    const report = await client('auditor').GET('/complaints/{number}/files/{fileId}/custody-report', path(id));
    expect(report.data?.steps.map(({ kind }) => kind).slice(-4)).toEqual(['removalAsked', 'removalDeclined', 'removalAsked', 'removed']);
  });
});
