import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectStore } from '../local/object-store.ts';
import type { Part } from '../local/part.ts';
import { freePorts } from '../local/ports.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { goBinary } from '../local/toolchain.ts';
import { versityGateway } from '../local/versity-gateway.ts';
import type { ObjectStore, ObjectVersion } from './object-store.ts';
import { presign } from './presign.ts';
import { s3ObjectStore } from './s3-object-store.ts';

const stores = [
  ['MinIO', 'minio', objectStore],
  ['Versity gateway', 'versitygw', versityGateway],
] as const;

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const newObject = (content: Buffer, more: { retainUntil?: Date } = {}) => ({
  open: () => Readable.from([content]),
  bytes: content.length,
  sha256: sha256(content),
  mediaType: 'text/plain',
  ...more,
});
const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * 1000);

async function all(versions: AsyncIterable<ObjectVersion>): Promise<ObjectVersion[]> {
  const found: ObjectVersion[] = [];
  for await (const version of versions) found.push(version);
  return found;
}

describe.each(stores)('a store of objects: %s', (_name, binaryName, makePart) => {
  let part: Part;
  let store: ObjectStore;
  let dataDir: string;
  let origin: string;
  const keys = { accessKey: 'contract', secretKey: randomBytes(12).toString('hex') };
  /** As somebody with the root credentials would, past the port. */
  const signed = (method: 'GET' | 'PUT' | 'DELETE', at: { bucket: string; key: string }, query: Record<string, string> = {}) =>
    presign({ ...keys, region: 'us-east-1' }, { method, origin, ...at, query, seconds: 60 });
  const plain = 'plain';
  const locked = 'locked';
  const put = async (content: Buffer, more: { retainUntil?: Date } = {}) => {
    const at = { bucket: locked, key: `cases/${randomUUID()}/${sha256(content)}` };
    const { versionId = '' } = await store.putIfAbsent(at, newObject(content, more));
    return { ...at, versionId };
  };
  const startUpload = async () => {
    const at = { bucket: plain, key: `uploads/${randomUUID()}` };
    return { ...at, uploadId: await store.startUpload(at, 'application/pdf') };
  };
  const sendPart = (at: Awaited<ReturnType<typeof startUpload>>, number: number, content: Buffer, declared = content.length) =>
    fetch(store.signPart(at, { number, bytes: declared, seconds: 60 }), { method: 'PUT', body: new Uint8Array(content) });

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(temporaryFolder(), 'redress-store-'));
    const [port = 0] = await freePorts(1);
    origin = `http://127.0.0.1:${port}`;
    part = makePart({ binary: await goBinary(binaryName, () => undefined), dataDir, port, ...keys });
    await part.start();
    store = s3ObjectStore({ endpoint: origin, ...keys });
    await store.ensureBucket(plain, { locks: false });
    await store.ensureBucket(locked, { locks: true });
    await store.proveUploads(plain);
  }, 400_000);
  afterAll(async () => {
    await part.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('buckets are made once; one without locks is not taken for one that locks, nor one with versions for uploads', async () => {
    await store.ensureBucket(locked, { locks: true });
    await store.ensureBucket(plain, { locks: false });
    await expect(store.ensureBucket(plain, { locks: true })).rejects.toMatchObject({ code: 'refused' });
    await expect(store.proveUploads(locked)).rejects.toMatchObject({ code: 'refused' });
  });

  it('keeps what was put, and what was there first stays', async () => {
    const content = randomBytes(100_000);
    const at = await put(content, { retainUntil: inSeconds(2) });
    expect(at.versionId).not.toBe('');
    expect(await buffer(await store.read(at))).toEqual(content);
    expect(await store.stat(at)).toMatchObject({ bytes: content.length, mediaType: 'text/plain', versionId: at.versionId });
    const again = await store.putIfAbsent(at, newObject(Buffer.from('another content')));
    expect(again).toEqual({ versionId: at.versionId, created: false });
    expect(await buffer(await store.read({ bucket: at.bucket, key: at.key }))).toEqual(content);
    expect(await all(store.listVersions(locked, at.key))).toMatchObject([
      { key: at.key, versionId: at.versionId, isLatest: true, isDeleteMarker: false },
    ]);
  });

  it('of many that put at the same time one wins', async () => {
    const at = { bucket: locked, key: `race/${randomUUID()}` };
    const content = randomBytes(2000);
    const results = await Promise.all(Array.from({ length: 6 }, () => store.putIfAbsent(at, newObject(content)).catch(() => undefined)));
    expect(results.filter((result) => result?.created)).toHaveLength(1);
    expect(await all(store.listVersions(locked, at.key))).toHaveLength(1);
  });

  it('refuses a content that is not what its hash says', async () => {
    const at = { bucket: plain, key: `wrong/${randomUUID()}` };
    const object = { ...newObject(Buffer.from('told')), open: () => Readable.from([Buffer.from('sent')]) };
    await expect(store.putIfAbsent(at, object)).rejects.toMatchObject({ name: 'ObjectStoreError' });
    expect(await store.stat(at)).toBeUndefined();
  });

  it('takes at the address for a whole content that one alone, as often as it comes', async () => {
    const at = { bucket: plain, key: `uploads/${randomUUID()}` };
    const content = randomBytes(70_000);
    const { url, headers } = store.signPut(at, { bytes: content.length, sha256: sha256(content), seconds: 60 });
    const send = (body: Buffer, more: Record<string, string> = headers) =>
      fetch(url, { method: 'PUT', headers: more, body: new Uint8Array(body) });
    const other = { 'x-amz-checksum-sha256': createHash('sha256').update('other').digest('base64') };
    const wrong = [await send(randomBytes(70_000)), await send(content.subarray(1)), await send(content, {}), await send(content, other)];
    expect(wrong.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(await store.stat(at)).toBeUndefined();
    for (let times = 0; times < 2; times += 1) expect((await send(content)).ok).toBe(true);
    expect((await send(randomBytes(70_000))).ok).toBe(false);
    expect(await buffer(await store.read(at))).toEqual(content);
    await store.remove(at);
  });

  it('an address for uploads cannot be made to copy another object', async () => {
    const secret = await put(randomBytes(5000));
    const copying = { 'x-amz-copy-source': `/${secret.bucket}/${secret.key}` };
    const content = randomBytes(5000);
    const at = { bucket: plain, key: `uploads/${randomUUID()}` };
    const { url, headers } = store.signPut(at, { bytes: 5000, sha256: sha256(content), seconds: 60 });
    for (const more of [copying, { 'x-amz-copy-source': 'none' }]) {
      expect((await fetch(url, { method: 'PUT', headers: { ...headers, ...more }, body: new Uint8Array(content) })).ok).toBe(false);
    }
    expect(await store.stat(at)).toBeUndefined();
    const upload = await startUpload();
    const part = store.signPart(upload, { number: 1, bytes: 5000, seconds: 60 });
    expect((await fetch(part, { method: 'PUT', headers: copying, body: new Uint8Array(content) })).ok).toBe(false);
    expect(await store.listParts(upload)).toEqual([]);
    await store.abortUpload(upload);
    expect(await all(store.listVersions(plain, 'proofs/'))).toEqual([]);
  });

  it('an address for uploads cannot be made to date what is sent there', async () => {
    const content = randomBytes(5000);
    const at = { bucket: plain, key: `uploads/${randomUUID()}` };
    const { url, headers } = store.signPut(at, { bytes: 5000, sha256: sha256(content), seconds: 60 });
    const dating = { 'x-minio-source-mtime': '2099-01-01T00:00:00Z', 'x-minio-source-replication-request': 'true' };
    await fetch(url, { method: 'PUT', headers: { ...headers, ...dating }, body: new Uint8Array(content) });
    expect((await store.stat(at))?.modifiedAt.getTime() ?? 0).toBeLessThan(Date.now() + 60_000);
  });

  it('what is not there is missing, not an error', async () => {
    const at = { bucket: plain, key: randomUUID() };
    expect(await store.stat(at)).toBeUndefined();
    expect(await store.listParts({ ...at, uploadId: randomUUID() })).toBeUndefined();
    await store.abortUpload({ ...at, uploadId: randomUUID() });
    await store.remove(at);
    await expect(store.read(at)).rejects.toMatchObject({ code: 'missing' });
  });

  it('takes an upload in parts, in any order, and tells which are done', async () => {
    const at = await startUpload();
    const [first, second] = [randomBytes(5 * 1024 * 1024), randomBytes(1234)];
    expect((await sendPart(at, 2, second)).status).toBe(200);
    expect(await store.listParts(at)).toMatchObject([{ number: 2, bytes: 1234 }]);
    expect((await sendPart(at, 1, first)).status).toBe(200);
    expect(await store.listUploads(plain)).toContainEqual(expect.objectContaining({ key: at.key, uploadId: at.uploadId }));
    expect(await store.stat(at)).toBeUndefined();
    await store.completeUpload(at, (await store.listParts(at)) ?? []);
    expect(await store.stat({ bucket: at.bucket, key: at.key })).toMatchObject({
      bytes: first.length + second.length,
      mediaType: 'application/pdf',
    });
    expect(sha256(await buffer(await store.read({ bucket: at.bucket, key: at.key })))).toBe(sha256(Buffer.concat([first, second])));
    expect(await store.listParts(at)).toBeUndefined();
    expect((await sendPart(at, 1, second)).status).toBe(404);
    expect((await store.listUploads(plain)).some(({ uploadId }) => uploadId === at.uploadId)).toBe(false);
  });

  it('an address of a part takes no other size and no other part', async () => {
    const at = await startUpload();
    expect((await sendPart(at, 1, randomBytes(500), 400)).status).toBe(403);
    const address = store.signPart(at, { number: 1, bytes: 500, seconds: 60 }).replace('partNumber=1', 'partNumber=2');
    expect((await fetch(address, { method: 'PUT', body: new Uint8Array(500) })).status).toBe(403);
    expect(await store.listParts(at)).toEqual([]);
    await store.abortUpload(at);
    expect(await store.listParts(at)).toBeUndefined();
  });

  it('a download by address has the given name and type, and ends with its time', async () => {
    const content = Buffer.from('<b>no page</b>');
    const at = await put(content);
    const terms = { fileName: '收据 “A”.html', mediaType: 'application/octet-stream', disposition: 'attachment' } as const;
    const answer = await fetch(store.signDownload(at, { ...terms, seconds: 60 }));
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''%E6%94%B6/u);
    const short = store.signDownload(at, { ...terms, seconds: 1 });
    await sleep(2100);
    expect((await fetch(short)).status).toBe(403);
    const stranger = new URL(store.signDownload(at, { ...terms, seconds: 60 }));
    stranger.searchParams.set('versionId', randomUUID());
    expect((await fetch(stranger)).status).toBe(403);
  });

  it('a locked version can be neither deleted nor shortened nor covered for good, with the root credentials, until its time', async () => {
    const content = randomBytes(3000);
    const at = await put(content, { retainUntil: inSeconds(4) });
    const end = await store.retentionOf(at);
    expect(end?.getTime()).toBeGreaterThan(Date.now() + 1500);
    await expect(store.remove(at)).rejects.toMatchObject({ code: 'locked' });
    await expect(store.retainUntil(at, inSeconds(1))).rejects.toMatchObject({ code: 'locked' });
    await store.remove({ bucket: at.bucket, key: at.key });
    expect(await buffer(await store.read(at))).toEqual(content);
    await store.retainUntil(at, inSeconds(6));
    await sleep(4200);
    await expect(store.remove(at)).rejects.toMatchObject({ code: 'locked' });
    await sleep(2500);
    await store.remove(at);
    await expect(store.read(at)).rejects.toMatchObject({ code: 'missing' });
  });

  it('a content put raw over a locked key is another version, and the sealed one stays as it was', async () => {
    const content = randomBytes(2000);
    const at = await put(content, { retainUntil: inSeconds(60) });
    const { bucket, key } = at;
    const answer = await fetch(signed('PUT', { bucket, key }), { method: 'PUT', body: 'another content' });
    expect([200, 403]).toContain(answer.status);
    const versions = await all(store.listVersions(bucket, key));
    expect(versions.map(({ versionId }) => versionId)).toContain(at.versionId);
    expect(new Set(versions.map(({ versionId }) => versionId)).size).toBe(answer.status === 200 ? 2 : 1);
    expect(await buffer(await store.read(at))).toEqual(content);
    expect(await store.retentionOf(at)).toBeDefined();
  });

  it('nobody gets past the lock by asking to, with the root credentials either', async () => {
    const content = randomBytes(2000);
    const { bucket, key, versionId } = await put(content, { retainUntil: inSeconds(60) });
    const headers = { 'x-amz-bypass-governance-retention': 'true' };
    const url = signed('DELETE', { bucket, key }, { versionId });
    const answer = await fetch(url, { method: 'DELETE', headers });
    expect(answer.ok).toBe(false);
    expect(await buffer(await store.read({ bucket, key, versionId }))).toEqual(content);
  });

  it.each(['PUT', 'GET'] as const)('the console, at another origin, may %s by address', async (method) => {
    const at = await startUpload();
    const url = method === 'PUT' ? store.signPart(at, { number: 1, bytes: 5, seconds: 60 }) : signed('GET', { bucket: plain, key: 'a' });
    const asks = {
      origin: 'http://console.example',
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type,x-amz-checksum-sha256',
    };
    const answer = await fetch(url, { method: 'OPTIONS', headers: asks });
    expect(answer.status).toBeLessThan(300);
    expect(['*', 'http://console.example']).toContain(answer.headers.get('access-control-allow-origin'));
    expect(answer.headers.get('access-control-allow-methods')).toContain(method);
    await store.abortUpload(at);
  });

  it('whoever is refused is refused, and nothing is told to be locked', async () => {
    const at = await put(randomBytes(10));
    const stranger = s3ObjectStore({ endpoint: origin, accessKey: 'contract', secretKey: 'not-the-secret' });
    await expect(stranger.remove(at)).rejects.toMatchObject({ code: 'refused' });
    await expect(stranger.read(at)).rejects.toMatchObject({ code: 'refused' });
    expect(await store.stat(at)).toBeDefined();
  });

  it('a version under legal hold stays without any end, until it is released', async () => {
    const at = await put(randomBytes(10));
    expect(await store.retentionOf(at)).toBeUndefined();
    expect(await store.isHeld(at)).toBe(false);
    await store.setLegalHold(at, true);
    expect(await store.isHeld(at)).toBe(true);
    await expect(store.remove(at)).rejects.toMatchObject({ code: 'locked' });
    await store.setLegalHold(at, false);
    expect(await store.isHeld(at)).toBe(false);
    await store.remove(at);
    expect(await store.stat(at)).toBeUndefined();
  });

  it('a store that is down is unavailable, and what it had accepted is there again afterwards', async () => {
    const content = randomBytes(300_000);
    const at = await put(content);
    const upload = await startUpload();
    await sendPart(upload, 1, content);
    await part.kill9();
    await expect(store.stat(at)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(store.ensureBucket(locked, { locks: true })).rejects.toMatchObject({ code: 'unavailable' });
    await part.start();
    expect(await buffer(await store.read(at))).toEqual(content);
    await store.completeUpload(upload, (await store.listParts(upload)) ?? []);
    expect(await buffer(await store.read({ bucket: upload.bucket, key: upload.key }))).toEqual(content);
  });
});
