import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileInfo, Upload } from '../openapi/generated/types.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { newKey, type SignedInClient } from './test-client.ts';
import { as, file, formAgainst, until } from './test-filing.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

const logins = ['consumer', 'merchant', 'merchant2', 'handler', 'approver', 'supervisor', 'auditor', 'administrator'] as const;
type Login = (typeof logins)[number];
const MB = 1024 * 1024;
let test: TestApp;
let worker: TestWorker;
let number: string;
const clients = new Map<Login, SignedInClient>();
const who = (login: Login): SignedInClient => clients.get(login) as SignedInClient;
const client = (login: Login) => who(login).client;
const path = (fileId: string) => ({ params: { path: { number, fileId } } });
const keyed = (fileId: string) => ({ params: { path: { number, fileId }, header: { 'Idempotency-Key': newKey() } } });
const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const text = (bytes = 40): Buffer => Buffer.alloc(bytes, randomBytes(20).toString('hex'));

beforeAll(async () => {
  test = await openTestApp();
  worker = await startTestWorker(test, { files: true });
  for (const login of logins) clients.set(login, await as(test, login));
  ({ number } = await file(who('consumer'), formAgainst(who('merchant').me.merchant?.id ?? '')));
  await until(who('handler'), number, ({ status }) => status === 'awaiting-acceptance');
});
afterAll(async () => {
  await worker?.stop();
  await test.close();
});

function declared(content: Buffer, more: object = {}) {
  return { name: '小票.txt', bytes: content.length, mediaType: 'text/plain', sha256: sha256Of(content), kind: 'receipt' as const, ...more };
}

function start(login: Login, content: Buffer, more: object = {}) {
  return client(login).POST('/complaints/{number}/uploads', { params: { path: { number } }, body: declared(content, more) });
}

/** Sends parts as a browser does: straight to the store. */
async function sendParts(login: Login, { id, parts, partBytes }: Upload, content: Buffer, only?: readonly number[]): Promise<void> {
  const numbers = [...(only ?? parts.filter(({ done }) => !done).map((part) => part.number))];
  const { data } = await client(login).POST('/complaints/{number}/uploads/{fileId}/parts', { ...path(id), body: { numbers } });
  for (const { number: part, bytes, url, headers } of data?.items ?? []) {
    const from = (part - 1) * partBytes;
    const body = new Uint8Array(content.subarray(from, from + bytes));
    expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(200);
  }
}

async function uploaded(login: Login, content = text(), more: object = {}): Promise<string> {
  const { data, error } = await start(login, content, more);
  if (data === undefined) throw new Error(`not begun: ${JSON.stringify(error)}`);
  await sendParts(login, data, content);
  const done = await client(login).POST('/complaints/{number}/uploads/{fileId}/completion', path(data.id));
  expect(done.data?.state).toBe('checking');
  return data.id;
}

async function filesOf(login: Login): Promise<FileInfo[]> {
  return (await client(login).GET('/complaints/{number}/files', { params: { path: { number } } })).data?.items ?? [];
}

async function fileOf(login: Login, id: string, holds: (found: FileInfo) => boolean = () => true): Promise<FileInfo> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = (await filesOf(login)).find((each) => each.id === id);
    if (found !== undefined && holds(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`file ${id} did not come there: ${JSON.stringify(await filesOf(login))}`);
}

const sealed = ({ state }: FileInfo): boolean => state === 'sealed';
const open = (login: Login, id: string, what: 'original' | 'view' = 'original') =>
  client(login).POST('/complaints/{number}/files/{fileId}/addresses', { ...path(id), body: { what, purpose: '核对小票' } });

describe('an upload in parts', () => {
  it('is gone on with after its page was lost, and every step may be said twice', async () => {
    const content = text(17 * MB);
    const begun = await start('consumer', content);
    expect([begun.response.status, begun.data?.parts.length, begun.data?.parts.some(({ done }) => done)]).toEqual([201, 3, false]);
    const id = begun.data?.id ?? '';
    await sendParts('consumer', begun.data as Upload, content, [2]);
    const seen = await client('consumer').GET('/complaints/{number}/uploads/{fileId}', path(id));
    expect(seen.data?.parts.map(({ done }) => done)).toEqual([false, true, false]);
    expect((await start('consumer', content)).data?.id).toBe(id);
    const early = await client('consumer').POST('/complaints/{number}/uploads/{fileId}/completion', path(id));
    expect([early.response.status, early.error?.code, early.error?.reason, early.error?.parts]).toEqual([
      422,
      'evidence-rejected',
      'parts-amiss',
      [1, 3],
    ]);
    await sendParts('consumer', seen.data as Upload, content);
    for (let times = 0; times < 2; times += 1) {
      const done = await client('consumer').POST('/complaints/{number}/uploads/{fileId}/completion', path(id));
      expect([done.response.status, done.data?.parts.every((part) => part.done)]).toEqual([200, true]);
    }
    expect(await fileOf('consumer', id)).toMatchObject({ by: 'complainant', mine: true, sha256: sha256Of(content) });
  });

  it('of a small file takes two calls: its beginning tells where to send it, and nothing else tells it', async () => {
    const content = text();
    const { data } = await start('consumer', content);
    const [part] = data?.parts ?? [];
    expect((await fetch(part?.url ?? '', { method: 'PUT', headers: part?.headers ?? {}, body: new Uint8Array(content) })).status).toBe(200);
    const id = data?.id ?? '';
    const seen = await client('consumer').GET('/complaints/{number}/uploads/{fileId}', path(id));
    const done = await client('consumer').POST('/complaints/{number}/uploads/{fileId}/completion', path(id));
    expect([seen.data?.parts, done.data?.parts]).toEqual(Array(2).fill([{ number: 1, bytes: content.length, done: true }]));
    expect(done.data?.state).toBe('checking');
  });

  it('is nobody else’s, and is in nobody else’s list', async () => {
    const { data } = await start('consumer', text());
    const id = data?.id ?? '';
    for (const login of ['handler', 'merchant2', 'auditor'] as const) {
      const answers = await Promise.all([
        client(login).GET('/complaints/{number}/uploads/{fileId}', path(id)),
        client(login).POST('/complaints/{number}/uploads/{fileId}/parts', { ...path(id), body: { numbers: [1] } }),
        client(login).POST('/complaints/{number}/uploads/{fileId}/completion', path(id)),
        client(login).DELETE('/complaints/{number}/uploads/{fileId}', path(id)),
      ]);
      expect([login, ...answers.map(({ response }) => response.status)]).toEqual([
        login,
        ...answers.map(() => (login === 'auditor' ? 403 : 404)),
      ]);
      expect((await filesOf(login)).map((each) => each.id)).not.toContain(id);
    }
    expect((await client('consumer').DELETE('/complaints/{number}/uploads/{fileId}', path(id))).response.status).toBe(204);
    expect((await filesOf('consumer')).map((each) => each.id)).not.toContain(id);
  });

  it('is refused with its reason in both languages before a byte is sent', async () => {
    const refused = async (more: object) => (await start('consumer', text(), more)).error;
    expect(await refused({ name: 'setup.exe' })).toMatchObject({ code: 'evidence-rejected', status: 422, reason: 'type-not-allowed' });
    expect(await refused({ bytes: 0 })).toMatchObject({
      reason: 'file-empty',
      reasonText: { zh: '文件没有内容', en: 'The file is empty' },
    });
    expect(await refused({ bytes: 201 * MB })).toMatchObject({ reason: 'file-too-large' });
  });
});

describe('a file', () => {
  it('cannot be opened while it is checked; sealed it is opened for a purpose, and the access is on record', async () => {
    const content = text();
    const id = await uploaded('consumer', content, { caption: '付款凭证' });
    await fileOf('handler', id, sealed);
    const { data } = await open('handler', id);
    const life = Date.parse(data?.expiresAt ?? '') - Date.now();
    expect([life > 0, life <= 300_000]).toEqual([true, true]);
    const got = await fetch(data?.url ?? '');
    expect([await got.text(), got.headers.get('content-disposition')?.startsWith('attachment')]).toEqual([content.toString(), true]);
    const read = await test.app.inject({ url: `/api/complaints/${number}/files/${id}`, headers: who('handler').headers });
    expect([read.statusCode, read.headers['location']?.startsWith('http')]).toEqual([303, true]);
    const report = await client('auditor').GET('/complaints/{number}/files/{fileId}/custody-report', path(id));
    expect(report.data).toMatchObject({ caseNumber: number, proof: 'password', store: { held: false }, file: { state: 'sealed' } });
    expect(report.data?.accesses?.map(({ who: reader, what, purpose }) => [reader.kind, what, purpose])).toEqual([
      ['officer', 'download', '核对小票'],
      ['officer', 'download', 'download'],
      ['auditor', 'custody', 'custody report'],
    ]);
    expect(report.data?.events.map(({ kind }) => kind)).toContain('evidenceSealed');
    expect(report.data?.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['started', 'completed', 'checked', 'sealed']));
    expect(JSON.stringify(await filesOf('handler'))).not.toMatch(/https?:|X-Amz/u);
    const again = await start('consumer', content);
    expect(again.error).toMatchObject({ reason: 'duplicate', firstId: id });
  });

  it('whose content is not what was declared is refused, and says why', async () => {
    const long = (): Buffer => Buffer.alloc(9 * 1024 * 1024, text());
    const { data } = await start('consumer', long(), { name: 'a.pdf', mediaType: 'application/pdf' });
    const id = data?.id ?? '';
    await sendParts('consumer', data as Upload, long());
    await client('consumer').POST('/complaints/{number}/uploads/{fileId}/completion', path(id));
    const refused = await fileOf('consumer', id, ({ state }) => state === 'refused');
    expect(refused.reasons?.map(({ code }) => code)).toContain('hash-differs');
    expect(refused.actions).not.toContain('openFile');
    const { data: post } = await client('consumer').GET('/notices', { params: { query: { number } } });
    const told = post?.items.filter(({ form }) => form === 'file-refused');
    expect(told).toMatchObject([{ number, to: 'complainant', state: 'sent', subject: '文件未通过检测' }]);
    expect(told?.[0]?.text).toContain('“a.pdf”未通过检测：文件摘要（SHA-256）与申报不符');
    const { data: theirs } = await client('merchant').GET('/notices', { params: { query: { number } } });
    expect(theirs?.items.filter(({ form }) => form === 'file-refused')).toEqual([]);
    expect((await open('consumer', id)).error).toMatchObject({ code: 'action-not-allowed', reason: 'file-refused' });
  });

  it('in one part whose content is not what was declared does not even come in', async () => {
    const { data } = await start('consumer', text());
    const [part] = data?.parts ?? [];
    const answer = await fetch(part?.url ?? '', { method: 'PUT', headers: part?.headers ?? {}, body: new Uint8Array(text()) });
    expect(answer.status).toBe(400);
    const done = await client('consumer').POST('/complaints/{number}/uploads/{fileId}/completion', path(data?.id ?? ''));
    expect(done.error).toMatchObject({ code: 'evidence-rejected', reason: 'parts-amiss' });
    await client('consumer').DELETE('/complaints/{number}/uploads/{fileId}', path(data?.id ?? ''));
  });

  it('is seen by a business when it was added for mediation, and never by another business', async () => {
    const id = await uploaded('consumer');
    await fileOf('consumer', id, sealed);
    const listed = await client('merchant').GET('/complaints/{number}/files', { params: { path: { number } } });
    expect([404, 200]).toContain(listed.response.status);
    expect((await filesOf('merchant')).map((each) => each.id)).not.toContain(id);
    expect((await open('merchant2', id)).response.status).toBe(404);
    expect((await fileOf('administrator', id)).actions).not.toContain('openFile');
    expect((await open('administrator', id)).response.status).toBe(403);
    expect((await open('auditor', id)).response.status).toBe(200);
  });
});

describe('officers', () => {
  const ask = (login: Login, id: string) =>
    client(login).POST('/complaints/{number}/files/{fileId}/void-requests', { ...keyed(id), body: { reason: '误传他人材料' } });
  const decide = (login: Login, id: string, decision: 'void' | 'decline') =>
    client(login).POST('/complaints/{number}/files/{fileId}/void-decisions', { ...keyed(id), body: { decision } });
  const hold = (login: Login, id: string, what: 'holds' | 'hold-releases') =>
    client(login).POST(`/complaints/{number}/files/{fileId}/${what}`, { ...keyed(id), body: { reason: '诉讼保全' } });

  it('void a file two together; it stays in the list, its content for auditors alone', async () => {
    const id = await uploaded('consumer');
    await fileOf('approver', id, sealed);
    expect((await ask('consumer', id)).response.status).toBe(403);
    expect((await decide('approver', id, 'void')).error).toMatchObject({ reason: 'void-not-asked' });
    const asked = await ask('approver', id);
    expect(asked.data).toMatchObject({ state: 'sealed', voidReason: '误传他人材料', voidAskedBy: expect.any(String) });
    expect(asked.data?.actions).not.toContain('decideVoid');
    expect((await decide('approver', id, 'void')).error).toMatchObject({ code: 'forbidden', reason: 'second-person-missing' });
    expect((await decide('handler', id, 'void')).response.status).toBe(403);
    expect((await fileOf('supervisor', id)).actions).toContain('decideVoid');
    expect((await decide('supervisor', id, 'void')).response.status).toBe(200);
    const voided = await fileOf('consumer', id, ({ state }) => state === 'voided');
    expect(voided).toMatchObject({ voidReason: '误传他人材料', actions: ['getCustodyReport'] });
    expect((await open('handler', id)).error).toMatchObject({ reason: 'file-voided' });
    expect((await open('auditor', id)).response.status).toBe(200);
  });

  it('hold a file and release it, each with its reason', async () => {
    const id = await uploaded('consumer');
    await fileOf('handler', id, sealed);
    expect((await hold('merchant2', id, 'holds')).response.status).toBe(404);
    expect((await hold('handler', id, 'holds')).response.status).toBe(200);
    expect(await fileOf('handler', id, ({ held }) => held)).toMatchObject({ heldReason: '诉讼保全' });
    expect((await hold('handler', id, 'hold-releases')).response.status).toBe(403);
    expect((await hold('approver', id, 'hold-releases')).response.status).toBe(200);
    await fileOf('handler', id, ({ held }) => !held);
  });
});

it('a party gets the report of its own file without its readers', async () => {
  const id = await uploaded('consumer');
  await fileOf('handler', id, sealed);
  await open('handler', id);
  const { data } = await client('consumer').GET('/complaints/{number}/files/{fileId}/custody-report', path(id));
  expect([data?.accesses, data?.alarms, data?.steps.length ?? 0]).toEqual([undefined, undefined, expect.any(Number)]);
});
