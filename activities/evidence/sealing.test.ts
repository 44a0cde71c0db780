import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askVoid } from '../../infra/evidence/ask-void.ts';
import { custodyReport } from '../../infra/evidence/custody-report.ts';
import { decideVoid } from '../../infra/evidence/decide-void.ts';
import { quarantineKey, sealedKey } from '../../infra/evidence/evidence-deps.ts';
import { holdFile } from '../../infra/evidence/hold-file.ts';
import { listFiles } from '../../infra/evidence/list-files.ts';
import { openFile } from '../../infra/evidence/open-file.ts';
import type { DeclaredFile } from '../../infra/evidence/start-upload.ts';
import {
  agent,
  consumer,
  evidenceDeps,
  officer,
  randomText,
  recordNews,
  sha256Of,
  shortLocks,
  upload,
} from '../../infra/evidence/test-evidence.ts';
import { verifyCase } from '../../infra/evidence/verify-case.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { fileTestCase, prepareReference } from '../../infra/database/test-filing.ts';
import { inspectFile } from '../../infra/inspection/inspect-file.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { clearQuarantine } from './clear-quarantine.ts';
import { copyEvidence } from './copy-evidence.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';
import { judgeEvidence } from './judge-evidence.ts';

let database: TestDatabase;
let db: Db;
let deps: EvidenceActivityDeps;
let caseId: string;
const ref = (n: number) => ({ id: `00000000-0000-4000-8000-00000000000${n}`, sha256: 'c'.repeat(64) });
const fileOf = async (id: string) => (await listFiles(deps, caseId, [id]))[0];
const inQuarantine = (id: string) => deps.store.stat({ bucket: deps.buckets.quarantine, key: quarantineKey(id) });

/** What the workflow does, without it. */
async function sealAll(evidenceId: string, own = deps, judged: 'judged' | 'judged-before' = 'judged'): Promise<void> {
  const order = { caseId, evidenceId };
  expect(await judgeEvidence(own, order)).toBe(judged);
  await recordNews(db, caseId);
  await clearQuarantine(own, order);
  await copyEvidence(own, order);
}
const placeOf = async (id: string) => {
  const row = await db.selectFrom('evidence').select(['objectKey', 'versionId']).where('id', '=', id).executeTakeFirstOrThrow();
  return { bucket: deps.buckets.evidence, key: row.objectKey ?? '', versionId: row.versionId ?? '' };
};

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
  deps = { ...(await evidenceDeps(db)), ...inspectionOf() };
  caseId = (await fileTestCase(db)).caseId;
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('a file that is what it was said to be', () => {
  it('is sealed under its hash, shows so only with its event, and leaves quarantine after that', async () => {
    const content = randomText(300_000);
    const { id } = await upload(deps, consumer, caseId, content);
    expect(await judgeEvidence(deps, { caseId, evidenceId: id })).toBe('judged');
    expect(await fileOf(id)).toMatchObject({ state: 'checking' });
    expect(await inQuarantine(id)).toBeDefined();
    await recordNews(db, caseId);
    expect(await fileOf(id)).toMatchObject({ state: 'sealed', sha256: sha256Of(content) });
    await clearQuarantine(deps, { caseId, evidenceId: id });
    expect(await inQuarantine(id)).toBeUndefined();
    const row = await db.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      objectKey: sealedKey(caseId, sha256Of(content)),
      detectedType: 'txt',
      verdict: { verdict: 'clean', bytes: 300_000 },
    });
    const at = { bucket: deps.buckets.evidence, key: row.objectKey ?? '', versionId: row.versionId ?? '' };
    expect(await buffer(await deps.store.read(at))).toEqual(content);
    await expect(deps.store.remove(at)).rejects.toMatchObject({ code: 'locked' });
    const event = await db
      .selectFrom('event')
      .selectAll()
      .where('complaintId', '=', caseId)
      .where('kind', '=', 'evidenceSealed')
      .executeTakeFirstOrThrow();
    expect(event.facts).toMatchObject({
      file: { id, sha256: sha256Of(content) },
      key: at.key,
      versionId: at.versionId,
      bytes: 300_000,
      type: 'txt',
      uploadedBy: 'consumer-1',
    });
    expect(
      await db.selectFrom('complaint').select(['version', 'lastSeq']).where('id', '=', caseId).executeTakeFirstOrThrow(),
    ).toMatchObject({ version: 1, lastSeq: event.seq });
    expect((await verifyCase(deps, caseId)).ok).toBe(true);
  });

  it('every step may happen twice without a second effect', async () => {
    const { id } = await upload(deps, consumer, caseId, randomText(500));
    const order = { caseId, evidenceId: id };
    await Promise.all([judgeEvidence(deps, order), judgeEvidence(deps, order), judgeEvidence(deps, order)]);
    await recordNews(db, caseId);
    for (let times = 0; times < 2; times += 1) await sealAll(id, deps, 'judged-before');
    const steps = await db.selectFrom('evidenceStep').select('kind').where('evidenceId', '=', id).orderBy('id').execute();
    expect(steps.map(({ kind }) => kind)).toEqual(['started', 'completed', 'checked', 'stored', 'sealed']);
    const row = await db.selectFrom('evidence').select('objectKey').where('id', '=', id).executeTakeFirstOrThrow();
    const versions = [];
    for await (const version of deps.store.listVersions(deps.buckets.evidence, row.objectKey ?? '')) versions.push(version);
    expect(versions).toHaveLength(1);
  });

  it('is opened by an address for one click, and every look is on record before', async () => {
    const content = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#cc3333' } })
      .png()
      .toBuffer();
    const { id } = await upload(deps, consumer, caseId, content, { name: '聊天截图.png', mediaType: 'image/png' });
    const request = {
      caseId,
      id,
      purpose: 'handling',
      reader: { userId: 'agent-1', actor: { kind: 'merchant-agent', userId: 'agent-1', merchantId: 'merchant-1' } as const },
      mayOpenVoided: false,
    };
    await expect(openFile(deps, { ...request, what: 'original' })).rejects.toMatchObject({
      code: 'action-not-allowed',
      facts: { state: 'checking' },
    });
    await sealAll(id);
    const opened = await openFile(deps, { ...request, what: 'original' });
    expect(opened.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 300_000);
    const answer = await fetch(opened.url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/u);
    expect((await fileOf(id))?.copies.toSorted()).toEqual(['thumbnail', 'view']);
    const copy = await fetch((await openFile(deps, { ...request, what: 'view' })).url);
    expect([copy.headers.get('content-type'), copy.headers.get('content-disposition')?.slice(0, 6)]).toEqual(['image/jpeg', 'inline']);
    expect(await sharp(await copy.arrayBuffer()).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 600 });
    const report = await custodyReport(deps, caseId, id);
    expect(report.accesses.map(({ userId, what, purpose }) => [userId, what, purpose])).toEqual([
      ['agent-1', 'download', 'handling'],
      ['agent-1', 'view', 'handling'],
    ]);
    expect(report).toMatchObject({
      uploader: { proof: 'password' },
      file: { name: '聊天截图.png' },
      store: { bytes: content.length, held: false },
      events: [{ kind: 'evidenceSealed' }],
    });
    for (const change of [
      db.deleteFrom('evidenceAccess'),
      db.updateTable('evidenceAccess').set({ purpose: 'x' }),
      db.deleteFrom('evidenceStep'),
    ])
      await expect(change.execute()).rejects.toThrow(/permission denied|can only be added to/u);
  });
});

describe('a file that is not', () => {
  const refuse = async (content: Buffer, more: Partial<DeclaredFile> = {}, change: object = {}) => {
    const { id } = await upload(deps, consumer, caseId, content, more);
    await db
      .updateTable('evidence')
      .set({ partBytes: 8 * 1024 * 1024, ...change })
      .where('id', '=', id)
      .execute();
    await sealAll(id);
    return id;
  };

  it('is refused with its reasons, told to the case, and removed', async () => {
    const id = await refuse(randomText(700), { name: '合同.pdf', mediaType: 'application/pdf' });
    expect(await fileOf(id)).toMatchObject({ state: 'refused', reasons: ['type-differs'], copies: [] });
    expect(await inQuarantine(id)).toBeUndefined();
    const { events } = await custodyReport(deps, caseId, id);
    expect(events.map(({ kind }) => kind)).toEqual(['evidenceRefused']);
  });

  it('a wrong hash, a wrong size and a content that is nothing known are each named', async () => {
    const wrongHash = await refuse(randomText(701), {}, { sha256: 'd'.repeat(64) });
    expect(await fileOf(wrongHash)).toMatchObject({ reasons: ['hash-differs'] });
    const wrongSize = await refuse(randomText(702), {}, { sizeBytes: 703 });
    expect(await fileOf(wrongSize)).toMatchObject({ reasons: ['size-differs'] });
    const unknown = await refuse(randomBytes(704));
    expect(await fileOf(unknown)).toMatchObject({ reasons: ['type-not-allowed', 'text-unreadable'] });
  });

  it('the same content brought by another person is refused with the id of the first, also when both are checked at once', async () => {
    const content = randomText(900);
    const [first, second] = [await upload(deps, consumer, caseId, content), await upload(deps, agent, caseId, content)];
    await Promise.all([first, second].map(({ id }) => judgeEvidence(deps, { caseId, evidenceId: id })));
    await recordNews(db, caseId);
    const files = await listFiles(deps, caseId, [first.id, second.id]);
    expect(files.map(({ state }) => state).toSorted()).toEqual(['refused', 'sealed']);
    const sealed = files.find(({ state }) => state === 'sealed');
    expect(files.find(({ state }) => state === 'refused')).toMatchObject({ reasons: ['duplicate'], firstId: sealed?.id });
    const uploader = sealed?.uploadedBy === consumer.userId ? consumer : agent;
    await expect(upload(deps, uploader, caseId, content)).rejects.toMatchObject({
      code: 'evidence-rejected',
      facts: { reason: 'duplicate', firstId: sealed?.id },
    });
  });

  it('waits in quarantine while the scanner does not answer', async () => {
    const { id } = await upload(deps, consumer, caseId, randomText(80));
    const away: EvidenceActivityDeps = { ...deps, inspect: (file) => inspectFile({ scan: () => Promise.resolve('unanswered') }, file) };
    expect(await judgeEvidence(away, { caseId, evidenceId: id })).toBe('pending');
    expect(await fileOf(id)).toMatchObject({ state: 'checking' });
    await sealAll(id);
    expect(await fileOf(id)).toMatchObject({ state: 'sealed' });
  });
});

describe('what officers decide about a sealed file', () => {
  it('two void it; the content stays, for auditors alone', async () => {
    const { id } = await upload(deps, consumer, caseId, randomText(50));
    await expect(askVoid(deps, officer('o-1'), caseId, id, ref(1))).rejects.toMatchObject({ code: 'action-not-allowed' });
    await sealAll(id);
    await expect(decideVoid(deps, officer('o-2'), caseId, id, 'void')).rejects.toMatchObject({ code: 'action-not-allowed' });
    await askVoid(deps, officer('o-1'), caseId, id, ref(1));
    await askVoid(deps, officer('o-1'), caseId, id, ref(1));
    await expect(askVoid(deps, officer('o-2'), caseId, id, ref(2))).rejects.toMatchObject({ code: 'action-not-allowed' });
    await expect(decideVoid(deps, officer('o-1'), caseId, id, 'void')).rejects.toMatchObject({ code: 'forbidden' });
    await decideVoid(deps, officer('o-2'), caseId, id, 'decline');
    await askVoid(deps, officer('o-1'), caseId, id, ref(3));
    expect(await fileOf(id)).toMatchObject({ state: 'sealed', voidAskedBy: 'o-1' });
    await decideVoid(deps, officer('o-2'), caseId, id, 'void');
    await recordNews(db, caseId);
    expect(await fileOf(id)).toMatchObject({ state: 'voided' });
    const request = {
      caseId,
      id,
      what: 'original',
      purpose: 'audit',
      reader: { userId: 'a-1', actor: { kind: 'auditor', userId: 'a-1' } as const },
    } as const;
    await expect(openFile(deps, { ...request, mayOpenVoided: false })).rejects.toMatchObject({ code: 'action-not-allowed' });
    expect((await fetch((await openFile(deps, { ...request, mayOpenVoided: true })).url)).status).toBe(200);
    expect((await verifyCase(deps, caseId)).files.find((file) => file.id === id)?.faults).toEqual([]);
  });

  it('a hold outlives the lock, in the store and on record, until it is released', async () => {
    deps = { ...deps, ...shortLocks };
    const { id } = await upload(deps, consumer, caseId, randomText(60));
    await sealAll(id);
    await holdFile(deps, officer('o-1'), caseId, id, true, ref(4));
    await holdFile(deps, officer('o-1'), caseId, id, true, ref(4));
    await recordNews(db, caseId);
    expect(await fileOf(id)).toMatchObject({ held: true });
    const at = await placeOf(id);
    await sleep(3000);
    await expect(deps.store.remove(at)).rejects.toMatchObject({ code: 'locked' });
    await holdFile(deps, officer('o-2'), caseId, id, false, ref(5));
    await recordNews(db, caseId);
    expect(await fileOf(id)).toMatchObject({ held: false });
    expect(await deps.store.isHeld(at)).toBe(false);
    const { steps } = await custodyReport(deps, caseId, id);
    expect(steps.map(({ kind }) => kind).slice(-2)).toEqual(['held', 'released']);
  });
});

it('verification names a changed row, a lost object and a missing event', async () => {
  deps = { ...deps, ...shortLocks };
  const own = caseId;
  caseId = (await fileTestCase(db)).caseId;
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { id } = await upload(deps, consumer, caseId, randomText(100 + n));
    await sealAll(id);
    ids.push(id);
  }
  expect(await verifyCase(deps, caseId)).toMatchObject({ ok: true, chain: { ok: true } });
  const owner = connect(database.ownerUrl, { max: 1 });
  await owner
    .updateTable('evidence')
    .set({ sha256: 'e'.repeat(64) })
    .where('id', '=', ids[0] ?? '')
    .execute();
  await owner.destroy();
  await sleep(3000);
  await deps.store.remove(await placeOf(ids[1] ?? ''));
  const check = await verifyCase(deps, caseId);
  expect(check.ok).toBe(false);
  expect(check.files.map(({ faults }) => faults)).toEqual([['event-differs'], ['object-missing'], []]);
  caseId = own;
});
