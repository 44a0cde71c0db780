import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileTypes } from '../domain/evidence/file-type.ts';
import { defaultEvidenceLimits } from '../domain/evidence/limits.ts';
import { ensureBuckets, quarantineKey, sealedKey } from '../infra/evidence/evidence-deps.ts';
import type { HostileFile } from '../infra/inspection/corpus/hostile-file.ts';
import { hostileFiles } from '../infra/inspection/corpus/hostile-files.ts';
import type { PartAddress } from '../openapi/generated/types.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import type { SignedInClient } from './test-client.ts';
import { as, file, formAgainst } from './test-filing.ts';
import { startTestWorker, type TestWorker } from './test-worker.ts';

/** At the same time; a case takes turns at its limits anyway. */
const AT_ONCE = 8;
/** Whole classes are those that most depend on what happens after the checks; of the others some, since the corpus has its own test. */
const whole = ['bombs', 'polyglots', 'active PDFs', 'active documents', 'texts'];
const SOME = 6;
const MOST_BYTES = 8 * 1024 * 1024;

let test: TestApp;
let worker: TestWorker;
let consumer: SignedInClient;

const spread = <T>(files: readonly T[]): T[] => files.filter((_, index) => index % Math.ceil(files.length / SOME) === 0);

interface TestCase {
  number: string;
  caseId: string;
}

interface Tried extends HostileFile, TestCase {
  group: string;
  /** Said at once, before a byte was sent. */
  refusedAtStart?: string;
  id?: string;
  sha256: string;
}

const chosen = Object.entries(hostileFiles)
  .filter(([group]) => group !== 'known to scanners alone')
  .flatMap(([group, files]) => (whole.includes(group) ? files : spread(files)).map((each) => ({ ...each, group })));
const tried: Tried[] = [];

async function sendAll(to: PartAddress | undefined, content: Buffer): Promise<void> {
  if (to === undefined) throw new Error('no address for the part');
  const answer = await fetch(to.url, { method: 'PUT', headers: to.headers, body: new Uint8Array(content) });
  if (!answer.ok) throw new Error(`part: ${answer.status}`);
}

const cases: Promise<TestCase>[] = [];
const seen = new Map<string, number>();

/** A case takes the same content once, so each comes to the next case as often as it comes. */
async function caseFor(sha256: string): Promise<TestCase> {
  const nth = seen.get(sha256) ?? 0;
  seen.set(sha256, nth + 1);
  cases[nth] ??= (async () => {
    const { number } = await file(consumer, formAgainst((await as(test, 'merchant')).me.merchant?.id ?? ''));
    const { id } = await test.db.selectFrom('complaint').select('id').where('number', '=', number).executeTakeFirstOrThrow();
    return { number, caseId: id };
  })();
  return cases[nth];
}

/** As a browser does: begin, send, complete, look until it is decided. */
async function upload(hostile: HostileFile & { group: string }): Promise<Tried | undefined> {
  const { client } = consumer;
  const content = hostile.build();
  if (content.length > MOST_BYTES) return undefined;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const at = await caseFor(sha256);
  const { number } = at;
  const mediaType = fileTypes[hostile.declaredType].mediaTypes[0];
  const body = { name: hostile.fileName.slice(-300), bytes: content.length, mediaType, sha256, kind: 'other' as const };
  const begun = await client.POST('/complaints/{number}/uploads', { params: { path: { number } }, body });
  if (begun.data === undefined) return { ...hostile, ...at, sha256, refusedAtStart: String(begun.error.reason ?? begun.error.code) };
  const { id } = begun.data;
  const path = { params: { path: { number, fileId: id } } };
  const { data: parts } = await client.POST('/complaints/{number}/uploads/{fileId}/parts', { ...path, body: { numbers: [1] } });
  await sendAll(parts?.items[0], content);
  await client.POST('/complaints/{number}/uploads/{fileId}/completion', path);
  for (;;) {
    const { data } = await client.GET('/complaints/{number}/uploads/{fileId}', path);
    if (data?.state !== 'checking' && data?.state !== 'uploading') break;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return { ...hostile, ...at, sha256, id };
}

beforeAll(async () => {
  test = await openTestApp();
  test.evidence.limits = { ...defaultEvidenceLimits, filesPerCase: 10_000, openUploadsPerPerson: 100, bytesPerCase: 1e12 };
  await ensureBuckets(test.evidence.store, test.evidence.buckets);
  worker = await startTestWorker(test, { files: true });
  consumer = await as(test, 'consumer');
  const queue = [...chosen];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const done = await upload(next);
        if (done !== undefined) tried.push(done);
      }
    }),
  );
});
afterAll(async () => {
  await worker?.stop();
  await test?.close();
});

const open = ({ number, id = '' }: Tried, what: 'original' | 'view') =>
  consumer.client.POST('/complaints/{number}/files/{fileId}/addresses', {
    params: { path: { number, fileId: id } },
    body: { what, purpose: '查看' },
  });
const inStore = (bucket: string, key: string) => test.evidence.store.stat({ bucket, key });
const listed = async () => {
  const lists = (await Promise.all(cases)).map(({ number }) =>
    consumer.client.GET('/complaints/{number}/files', { params: { path: { number } } }),
  );
  return new Map((await Promise.all(lists)).flatMap(({ data }) => data?.items ?? []).map((each) => [each.id, each]));
};

it('at least 60 hostile files of every class went the way of every file', () => {
  expect(tried.length).toBeGreaterThanOrEqual(60);
  expect(new Set(tried.map(({ group }) => group))).toEqual(new Set(chosen.map(({ group }) => group)));
});

describe('what must be refused', () => {
  it('is refused with its reason, opened by nobody, and lies nowhere', async () => {
    const files = await listed();
    const { quarantine, evidence } = test.evidence.buckets;
    for (const each of tried) {
      const { what, expected, id, sha256, refusedAtStart, caseId } = each;
      if (expected.outcome !== 'rejected') continue;
      const reasons = refusedAtStart === undefined ? files.get(id ?? '')?.reasons?.map(({ code }) => code) : [refusedAtStart];
      const known = [...expected.reasons, 'type-not-allowed', 'file-empty', 'invalid-request'];
      expect(
        reasons?.some((code) => (known as string[]).includes(code)),
        `${what}: ${reasons?.join()}`,
      ).toBe(true);
      if (id === undefined) continue;
      expect([what, files.get(id)?.state, files.get(id)?.copies, files.get(id)?.actions]).toEqual([
        what,
        'refused',
        [],
        ['getCustodyReport'],
      ]);
      for (const copy of ['original', 'view'] as const)
        expect((await open(each, copy)).error, what).toMatchObject({ status: 409, reason: 'file-refused' });
      await expect.poll(() => inStore(quarantine, quarantineKey(id)), { timeout: 10_000 }).toBeUndefined();
      expect(await inStore(evidence, sealedKey(caseId, sha256)), what).toBeUndefined();
    }
  });
});

describe('what is taken and made harmless', () => {
  const taken = () => tried.filter(({ expected, id }) => expected.outcome === 'neutralised' && id !== undefined);

  it('is given out as an attachment of its own type and of a clean name only, never to be guessed, never shown', async () => {
    expect(taken().length).toBeGreaterThanOrEqual(5);
    const files = await listed();
    for (const each of taken()) {
      const { what, id = '', declaredType } = each;
      expect([what, files.get(id)?.state]).toEqual([what, 'sealed']);
      // oxlint-disable-next-line no-control-regex -- they are what is looked for
      expect(files.get(id)?.name, what).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069/\\]/u);
      const { data } = await open(each, 'original');
      const got = await fetch(data?.url ?? '');
      await got.body?.cancel();
      expect([what, got.headers.get('content-type'), got.headers.get('x-content-type-options')]).toEqual([
        what,
        fileTypes[declaredType].mediaTypes[0],
        'nosniff',
      ]);
      expect(got.headers.get('content-disposition'), what).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.!~*-]+$/u);
      expect(new URL(data?.url ?? '').origin).not.toBe('http://localhost');
    }
  });

  it('is shown, if at all, as a picture encoded anew that has lost what was hostile', async () => {
    const copies = new Map<string, Buffer>();
    for (const each of taken()) {
      const { what, id = '', sha256, expected } = each;
      await expect.poll(async () => (await copiedAt(id)) !== null, { timeout: 20_000 }).toBe(true);
      const { data } = await open(each, 'view');
      if (data === undefined) continue;
      const got = await fetch(data.url);
      const content = Buffer.from(await got.arrayBuffer());
      expect([what, got.headers.get('content-type')?.split('/')[0], got.headers.get('x-content-type-options')]).toEqual([
        what,
        'image',
        'nosniff',
      ]);
      expect(createHash('sha256').update(content).digest('hex'), what).not.toBe(sha256);
      if (expected.outcome === 'neutralised' && expected.absent !== undefined) expect(content.includes(expected.absent), what).toBe(false);
      copies.set(id, content);
    }
    expect(copies.size).toBeGreaterThan(0);
  });
});

async function copiedAt(id: string): Promise<Date | null> {
  const row = await test.db.selectFrom('evidence').select('copiedAt').where('id', '=', id).executeTakeFirstOrThrow();
  return row.copiedAt;
}
