import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '../database/connect.ts';
import { fileTestCase, prepareReference } from '../database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import type { PutAddress } from '../object-store/object-store.ts';
import { abortUpload } from './abort-upload.ts';
import { completeUpload } from './complete-upload.ts';
import { type EvidenceDeps, quarantineKey } from './evidence-deps.ts';
import { listFiles } from './list-files.ts';
import { receiveFile } from './receive-file.ts';
import { signParts } from './sign-parts.ts';
import { startUpload } from './start-upload.ts';
import { agent, consumer, declared, evidenceDeps, officer, sendParts, sha256Of, upload } from './test-evidence.ts';
import { uploadProgress } from './upload-progress.ts';

const MB = 1024 * 1024;
let database: TestDatabase;
let db: Db;
let deps: EvidenceDeps;
let caseId: string;
const newCase = async () => (await fileTestCase(db)).caseId;
const rejected = (reason: string, more = {}) => ({ code: 'evidence-rejected', facts: { reason, ...more } });
const put = (to: Partial<PutAddress> | undefined, content: Buffer) =>
  fetch(to?.url ?? '', { method: 'PUT', headers: to?.headers ?? {}, body: new Uint8Array(content) });
const orders = (id: string) => db.selectFrom('outbox').selectAll().where('ref', '=', `seal-${id}`).execute();

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
  deps = await evidenceDeps(db, { partBytes: 5 * MB });
  caseId = await newCase();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('an upload', () => {
  it('goes in parts straight to the store, can be taken up again, and ends in quarantine with an order to check it', async () => {
    const content = randomBytes(11 * MB);
    const begun = await startUpload(deps, consumer, caseId, declared(content, { caption: '发票照片' }));
    expect(begun).toMatchObject({
      state: 'uploading',
      bytes: 11 * MB,
      partBytes: 5 * MB,
      parts: [{ bytes: 5 * MB, done: false }, { bytes: 5 * MB }, { bytes: MB }],
    });
    const [third] = await signParts(deps, consumer, caseId, begun.id, [3]);
    await put(third, content.subarray(10 * MB));
    const resumed = await startUpload(deps, consumer, caseId, declared(content));
    expect(resumed.id).toBe(begun.id);
    expect(resumed.parts.map(({ done }) => done)).toEqual([false, false, true]);
    await sendParts(deps, consumer, caseId, resumed, content);
    expect(await orders(begun.id)).toEqual([]);
    const done = await completeUpload(deps, consumer, caseId, begun.id);
    expect(done.state).toBe('checking');
    expect(await completeUpload(deps, consumer, caseId, begun.id)).toEqual(done);
    expect(await orders(begun.id)).toMatchObject([{ kind: 'sealEvidence', payload: { caseId, evidenceId: begun.id }, doneAt: null }]);
    expect(await deps.store.stat({ bucket: deps.buckets.quarantine, key: quarantineKey(begun.id) })).toMatchObject({ bytes: 11 * MB });
    expect(await listFiles(deps, caseId, [begun.id])).toMatchObject([
      { name: '购物小票.txt', caption: '发票照片', state: 'checking', sha256: sha256Of(content), copies: [] },
    ]);
  });

  it('of a small file needs no addresses but those that it began with, and progress tells none', async () => {
    const content = randomBytes(6 * MB);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    const [first] = begun.parts;
    expect((await put(first, content.subarray(0, 5 * MB))).status).toBe(200);
    const resumed = await startUpload(deps, consumer, caseId, declared(content));
    expect(resumed.parts.map(({ done, url }) => [done, url !== undefined])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect((await put(resumed.parts[1], content.subarray(5 * MB, 6 * MB - 1))).status).toBe(403);
    expect((await put(resumed.parts[1], content.subarray(5 * MB))).status).toBe(200);
    expect(JSON.stringify(await uploadProgress(deps, consumer, caseId, begun.id))).not.toMatch(/https?:/u);
    const done = await completeUpload(deps, consumer, caseId, begun.id);
    expect([done.state, JSON.stringify(done).includes('http')]).toEqual(['checking', false]);
  });

  it('of a file in one part is sent as a whole, to an address that takes this content alone, now or later', async () => {
    const content = randomBytes(4000);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    const [address] = begun.parts;
    await expect(completeUpload(deps, consumer, caseId, begun.id)).rejects.toMatchObject(rejected('parts-amiss', { parts: [1] }));
    expect((await put(address, randomBytes(4000))).ok).toBe(false);
    expect((await put(address, content)).status).toBe(200);
    expect((await uploadProgress(deps, consumer, caseId, begun.id)).parts).toEqual([{ number: 1, bytes: 4000, done: true }]);
    expect((await completeUpload(deps, consumer, caseId, begun.id)).state).toBe('checking');
    expect((await put(address, randomBytes(4000))).ok).toBe(false);
    expect((await put(address, content)).status).toBe(200);
    const stored = await deps.store.read({ bucket: deps.buckets.quarantine, key: quarantineKey(begun.id) });
    expect(await buffer(stored)).toEqual(content);
    await expect(signParts(deps, consumer, caseId, begun.id, [1])).rejects.toMatchObject({ code: 'action-not-allowed' });
  });

  it('of a file in one part that is given up is removed, and what comes late is nobody’s', async () => {
    const content = randomBytes(4000);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    const at = { bucket: deps.buckets.quarantine, key: quarantineKey(begun.id) };
    await put(begun.parts[0], content);
    await abortUpload(deps, consumer, caseId, begun.id);
    expect(await deps.store.stat(at)).toBeUndefined();
    await put(begun.parts[0], content);
    await expect(completeUpload(deps, consumer, caseId, begun.id)).rejects.toMatchObject({ facts: { reason: 'upload-gone' } });
    expect(await orders(begun.id)).toEqual([]);
  });

  it('of a large file begins with the addresses of its first ten parts', async () => {
    const { id, parts } = await startUpload(deps, consumer, caseId, declared(randomBytes(10), { bytes: 60 * MB }));
    expect(parts.map(({ url }) => url !== undefined)).toEqual([...Array<boolean>(10).fill(true), false, false]);
    await abortUpload(deps, consumer, caseId, id);
  });

  it('is nobody else’s', async () => {
    const content = randomBytes(10);
    const { id } = await startUpload(deps, consumer, caseId, declared(content));
    const other = await newCase();
    for (const attempt of [
      () => uploadProgress(deps, agent, caseId, id),
      () => signParts(deps, agent, caseId, id, [1]),
      () => completeUpload(deps, agent, caseId, id),
      () => abortUpload(deps, agent, caseId, id),
      () => completeUpload(deps, consumer, other, id),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is not complete while parts are missing or have another size, and says which', async () => {
    const content = randomBytes(6 * MB);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    await expect(completeUpload(deps, consumer, caseId, begun.id)).rejects.toMatchObject(rejected('parts-amiss', { parts: [1, 2] }));
    await expect(signParts(deps, consumer, caseId, begun.id, [3])).rejects.toMatchObject({ code: 'invalid-request' });
    const [second] = await signParts(deps, consumer, caseId, begun.id, [2]);
    expect((await put(second, Buffer.alloc(5))).status).toBe(403);
    expect((await put(second, content.subarray(5 * MB))).status).toBe(200);
    await expect(completeUpload(deps, consumer, caseId, begun.id)).rejects.toMatchObject(rejected('parts-amiss', { parts: [1] }));
    expect((await uploadProgress(deps, consumer, caseId, begun.id)).state).toBe('uploading');
    expect(await orders(begun.id)).toEqual([]);
  });

  it('can be given up, not after it was completed, and then takes nothing more', async () => {
    const content = randomBytes(6 * MB);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    const [part] = await signParts(deps, consumer, caseId, begun.id, [1]);
    await abortUpload(deps, consumer, caseId, begun.id);
    await abortUpload(deps, consumer, caseId, begun.id);
    expect((await put(part, content.subarray(0, 5 * MB))).status).toBe(404);
    await expect(completeUpload(deps, consumer, caseId, begun.id)).rejects.toMatchObject({ code: 'action-not-allowed' });
    await expect(signParts(deps, consumer, caseId, begun.id, [1])).rejects.toMatchObject({ code: 'action-not-allowed' });
    const again = await upload(deps, consumer, caseId, content);
    expect(again.id).not.toBe(begun.id);
    await expect(abortUpload(deps, consumer, caseId, again.id)).rejects.toMatchObject({ code: 'action-not-allowed' });
  });

  it('begun or completed many times at once is one', async () => {
    const content = randomBytes(3000);
    const begun = await Promise.all(Array.from({ length: 5 }, () => startUpload(deps, consumer, caseId, declared(content))));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    const [first] = begun;
    if (!first) throw new Error('nothing begun');
    // Whoever lost its place in the store was told the other's.
    for (const { parts } of begun) expect((await put(parts[0], content)).status).toBe(200);
    expect((await startUpload(deps, consumer, caseId, declared(content))).parts).toEqual([{ number: 1, bytes: 3000, done: true }]);
    const done = await Promise.all(Array.from({ length: 5 }, () => completeUpload(deps, consumer, caseId, first.id)));
    expect(done.every(({ state }) => state === 'checking')).toBe(true);
    expect(await orders(first.id)).toHaveLength(1);
    const open = (await deps.store.listUploads(deps.buckets.quarantine)).filter(({ key }) => key === quarantineKey(first.id));
    expect(open).toEqual([]);
  });

  it('given up while it begins leaves nothing in the store, and no address', async () => {
    const content = randomBytes(6 * MB);
    const startInStore: EvidenceDeps['store']['startUpload'] = async (at, mediaType) => {
      const uploadId = await deps.store.startUpload(at, mediaType);
      await abortUpload(deps, consumer, caseId, at.key.slice(at.key.lastIndexOf('/') + 1));
      return uploadId;
    };
    const slow = { ...deps, store: { ...deps.store, startUpload: startInStore } };
    const { id, state, parts } = await startUpload(slow, consumer, caseId, declared(content));
    expect([state, parts[0]?.url]).toEqual(['abandoned', undefined]);
    expect((await deps.store.listUploads(deps.buckets.quarantine)).filter(({ key }) => key === quarantineKey(id))).toEqual([]);
  });

  it('given up while it is completed was given up: it is said, and there is no order to check it', async () => {
    const content = randomBytes(6 * MB);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    await sendParts(deps, consumer, caseId, begun, content);
    const completeInStore: EvidenceDeps['store']['completeUpload'] = async (at, parts) => {
      await deps.store.completeUpload(at, parts);
      await abortUpload(deps, consumer, caseId, begun.id);
    };
    const slow = { ...deps, store: { ...deps.store, completeUpload: completeInStore } };
    await expect(completeUpload(slow, consumer, caseId, begun.id)).rejects.toMatchObject({
      code: 'action-not-allowed',
      facts: { reason: 'upload-gone' },
    });
    expect(await orders(begun.id)).toEqual([]);
    const steps = await db.selectFrom('evidenceStep').select('kind').where('evidenceId', '=', begun.id).orderBy('id').execute();
    expect(steps.map(({ kind }) => kind)).toEqual(['started', 'abandoned']);
  });

  it('whose answer was lost after the store had put it together is completed all the same', async () => {
    const content = randomBytes(6 * MB);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    await sendParts(deps, consumer, caseId, begun, content);
    const { uploadId } = await db.selectFrom('evidence').select('uploadId').where('id', '=', begun.id).executeTakeFirstOrThrow();
    const at = { bucket: deps.buckets.quarantine, key: quarantineKey(begun.id), uploadId: uploadId ?? '' };
    await deps.store.completeUpload(at, (await deps.store.listParts(at)) ?? []);
    expect((await completeUpload(deps, consumer, caseId, begun.id)).state).toBe('checking');
  });
});

describe('what is turned away before a byte is sent', () => {
  it('types, contradictions, empty and large files', async () => {
    const start = (more: object) => startUpload(deps, consumer, caseId, declared(randomBytes(10), more));
    await expect(start({ name: 'a.exe' })).rejects.toMatchObject(rejected('type-not-allowed'));
    await expect(start({ name: 'a.pdf.html' })).rejects.toMatchObject(rejected('type-not-allowed'));
    await expect(start({ name: 'a.pdf', mediaType: 'image/png' })).rejects.toMatchObject(rejected('type-differs'));
    await expect(start({ bytes: 0 })).rejects.toMatchObject(rejected('file-empty'));
    await expect(start({ bytes: 200 * MB + 1 })).rejects.toMatchObject(rejected('file-too-large'));
  });

  it('too many files and bytes of a case, open uploads and bytes of a person', async () => {
    const own = await newCase();
    const limits = { ...deps.limits, filesPerCase: 2, bytesPerCase: 300, bytesPerPersonAndDay: 600, openUploadsPerPerson: 2 };
    const tight = { ...deps, limits };
    const person = { ...consumer, userId: 'somebody' };
    const start = (bytes: number, into = own) => startUpload(tight, person, into, declared(randomBytes(bytes)));
    const first = await start(200);
    await expect(start(101)).rejects.toMatchObject(rejected('case-too-large'));
    await start(100);
    await expect(start(1)).rejects.toMatchObject(rejected('case-full'));
    const other = await newCase();
    await expect(start(1, other)).rejects.toMatchObject(rejected('too-many-open-uploads'));
    await abortUpload(tight, person, own, first.id);
    await expect(start(301, other)).rejects.toMatchObject(rejected('case-too-large'));
    await start(299, other);
    await expect(Promise.all([start(200), start(201)])).rejects.toMatchObject({ code: 'evidence-rejected' });
  });

  it('files in one part that were given up count for the day: their addresses may still have taken the content', async () => {
    const tight = { ...deps, limits: { ...deps.limits, bytesPerPersonAndDay: 100 } };
    const person = { ...consumer, userId: 'somebody who gives up' };
    const own = await newCase();
    const { id } = await startUpload(tight, person, own, declared(randomBytes(60)));
    await abortUpload(tight, person, own, id);
    await expect(startUpload(tight, person, own, declared(randomBytes(60)))).rejects.toMatchObject(rejected('person-quota'));
  });

  it('of many files that start at once no more come in than the case takes', async () => {
    const own = await newCase();
    const tight = { ...deps, limits: { ...deps.limits, filesPerCase: 3 } };
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => startUpload(tight, consumer, own, declared(randomBytes(50)))));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  });
});

it('a small file in one piece takes the same way', async () => {
  const content = Buffer.from('聊天记录');
  const ref = await receiveFile(deps, consumer, caseId, { name: 'C:\\聊天.txt', mediaType: '', kind: 'chat' }, content);
  expect(ref.sha256).toBe(sha256Of(content));
  expect(await orders(ref.id)).toHaveLength(1);
  expect(await listFiles(deps, caseId, [ref.id])).toMatchObject([
    { name: '聊天.txt', state: 'checking', kind: 'chat', mediaType: 'text/plain' },
  ]);
  await expect(receiveFile(deps, consumer, caseId, { name: 'b.txt', mediaType: '', kind: 'chat' }, content)).rejects.toMatchObject(
    rejected('duplicate', { firstId: ref.id }),
  );
});

it('a small file whose answer was lost is answered with itself, and another’s never is', async () => {
  const own = await newCase();
  const content = randomBytes(300);
  const file = { name: 'a.txt', mediaType: '', kind: 'chat' };
  const ref = await receiveFile(deps, consumer, own, file, content);
  expect(await receiveFile(deps, consumer, own, file, content, true)).toEqual(ref);
  await db.updateTable('evidence').set({ state: 'sealed' }).where('id', '=', ref.id).execute();
  expect(await receiveFile(deps, consumer, own, file, content, true)).toEqual(ref);
  await expect(receiveFile(deps, officer('o-1'), own, file, content, true)).rejects.toMatchObject(rejected('duplicate'));
  expect(await orders(ref.id)).toHaveLength(1);
});

it('names and captions are encrypted; the store sees neither them nor the case', async () => {
  const content = randomBytes(40);
  const { id } = await upload(deps, consumer, caseId, content, { name: '张三身份证.txt', caption: '秘密说明' });
  const row = await db.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const text = JSON.stringify(row) + row.nameCipher.toString('utf8') + (row.captionCipher?.toString('utf8') ?? '');
  expect(text).not.toMatch(/张三|秘密/u);
  expect(quarantineKey(id)).not.toContain(caseId);
});
