import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAlarms, settleAlarm } from '../../infra/evidence/alarms.ts';
import { type EvidenceDeps, quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import { abortUpload } from '../../infra/evidence/abort-upload.ts';
import { askRemoval, decideRemoval } from '../../infra/evidence/remove-file.ts';
import { retentionOver } from '../../infra/evidence/retention-over.ts';
import { startUpload } from '../../infra/evidence/start-upload.ts';
import {
  consumer,
  declared,
  evidenceDeps,
  officer,
  randomText,
  recordNews,
  seconds,
  sendParts,
  sha256Of,
  shortLocks,
  upload,
} from '../../infra/evidence/test-evidence.ts';
import { uploadProgress } from '../../infra/evidence/upload-progress.ts';
import { verifyCase } from '../../infra/evidence/verify-case.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { fileTestCase, prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { clearQuarantine } from './clear-quarantine.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { retainEvidence } from './retain-evidence.ts';
import { scrubEvidence } from './scrub-evidence.ts';
import { sweepEvidence } from './sweep-evidence.ts';

let database: TestDatabase;
let db: Db;
const newCase = async () => (await fileTestCase(db)).caseId;
const freshDeps = async (more: Partial<EvidenceDeps> = {}): Promise<EvidenceActivityDeps> => ({
  ...(await evidenceDeps(db, more)),
  ...inspectionOf(),
});
const alarmsOf = async (deps: EvidenceDeps) => (await openAlarms(db)).filter(({ bucket }) => Object.values(deps.buckets).includes(bucket));
const placeOf = async (deps: EvidenceDeps, id: string) => {
  const { objectKey, versionId } = await db
    .selectFrom('evidence')
    .select(['objectKey', 'versionId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { bucket: deps.buckets.evidence, key: objectKey ?? '', versionId: versionId ?? '' };
};

async function sealed(deps: EvidenceActivityDeps, caseId: string, content: Buffer): Promise<string> {
  const { id } = await upload(deps, consumer, caseId, content);
  await judgeEvidence(deps, { caseId, evidenceId: id });
  await recordNews(db, caseId);
  await clearQuarantine(deps, { caseId, evidenceId: id });
  return id;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );
}

/** Turns one bit in the middle of what the store keeps on disk for an object. */
function flipByte(bucket: string, key: string): void {
  const files = filesBelow(path.join(testStack().dataDir, 'objects', bucket, key));
  const file = files.find((name) => path.basename(name) === 'part.1') ?? files[0] ?? '';
  const content = readFileSync(file);
  const at = Math.floor(content.length / 2);
  content[at] = (content[at] ?? 0) ^ 1;
  writeFileSync(file, content);
}

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('the scrub', () => {
  it('reads a share each time, those read longest ago first, until all were read', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    for (let n = 0; n < 5; n += 1) await sealed(deps, caseId, randomText(200 + n));
    expect(await scrubEvidence(deps, 0.4)).toMatchObject({ read: 2, faulty: [] });
    expect(await scrubEvidence(deps, 0.4)).toMatchObject({ read: 2, faulty: [] });
    await scrubEvidence(deps, 0.2);
    expect(
      await db.selectFrom('evidence').select('id').where('complaintId', '=', caseId).where('scrubbedAt', 'is', null).execute(),
    ).toEqual([]);
    await db.updateTable('evidence').set({ objectKey: null, state: 'removed' }).where('complaintId', '=', caseId).execute();
  });

  it('of what came to the address of a file in one part after it was given up', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const content = randomText(503);
    const { id, parts } = await startUpload(deps, consumer, caseId, declared(content));
    await abortUpload(deps, consumer, caseId, id);
    const { url = '', headers = {} } = parts[0] ?? {};
    expect((await fetch(url, { method: 'PUT', headers, body: new Uint8Array(content) })).status).toBe(200);
    await sleep(1100);
    expect(await sweepEvidence(deps, 0)).toMatchObject({ quarantineRemoved: 1 });
    expect(await deps.store.stat({ bucket: deps.buckets.quarantine, key: quarantineKey(id) })).toBeUndefined();
  });

  it('finds one flipped byte in the store and names the file; so does verification', async () => {
    const deps = await freshDeps(shortLocks);
    const caseId = await newCase();
    const good = await sealed(deps, caseId, randomText(400_000));
    const bad = await sealed(deps, caseId, randomText(400_000));
    const lost = await sealed(deps, caseId, randomText(300));
    const at = await placeOf(deps, bad);
    flipByte(at.bucket, at.key);
    await sleep(2500);
    await deps.store.remove(await placeOf(deps, lost));
    const report = await scrubEvidence(deps, 1);
    expect(report.read).toBe(3);
    expect([...report.faulty].toSorted()).toEqual([bad, lost].toSorted());
    const alarms = await alarmsOf(deps);
    expect(alarms.find(({ evidenceId }) => evidenceId === bad)).toMatchObject({
      what: 'hash-mismatch',
      objectKey: at.key,
      versionId: at.versionId,
    });
    expect(alarms.find(({ evidenceId }) => evidenceId === lost)).toMatchObject({ what: 'object-missing' });
    await scrubEvidence(deps, 1);
    expect(await alarmsOf(deps)).toHaveLength(2);
    const { files } = await verifyCase(deps, caseId);
    expect(Object.fromEntries(files.map(({ id, faults }) => [id, faults[0]]))).toEqual({
      [good]: undefined,
      [bad]: 'unreadable',
      [lost]: 'object-missing',
    });
    await db.updateTable('evidence').set({ objectKey: null, state: 'removed' }).where('complaintId', '=', caseId).execute();
  });
});

describe('the sweep', () => {
  it('gives up what was never completed, removes what nobody owns, and leaves all else alone', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const kept = await sealed(deps, caseId, randomText(500));
    const waiting = await upload(deps, consumer, caseId, randomText(501));
    const begun = await startUpload(deps, consumer, caseId, declared(randomText(502)));
    const put = (bucket: string, key: string) => {
      const content = Buffer.from(randomUUID());
      return deps.store.putIfAbsent(
        { bucket, key },
        { open: () => Readable.from([content]), bytes: content.length, sha256: sha256Of(content), mediaType: 'text/plain' },
      );
    };
    await put(deps.buckets.quarantine, quarantineKey(randomUUID()));
    await put(deps.buckets.derived, `cases/${caseId}/${kept}/view-0`);
    await put(deps.buckets.evidence, `cases/${caseId}/${'0'.repeat(64)}`);
    await deps.store.startUpload({ bucket: deps.buckets.quarantine, key: quarantineKey(randomUUID()) }, 'text/plain');

    const none = {
      uploadsGivenUp: 0,
      uploadsAborted: 0,
      quarantineRemoved: 0,
      copiesRemoved: 0,
      objectsWithoutRow: 0,
      rowsWithoutObject: 0,
    };
    expect(await sweepEvidence(deps)).toMatchObject(none);
    await sleep(1100);
    const report = await sweepEvidence(deps, 0);
    expect(report).toMatchObject({
      uploadsGivenUp: 1,
      uploadsAborted: 1,
      quarantineRemoved: 1,
      copiesRemoved: 1,
      objects: 2,
      objectsWithoutRow: 1,
      removed: 1,
      rowsWithoutObject: 0,
    });
    expect((await uploadProgress(deps, consumer, caseId, begun.id)).state).toBe('abandoned');
    await expect(sendParts(deps, consumer, caseId, begun, randomText(502))).rejects.toMatchObject({ code: 'action-not-allowed' });
    expect((await uploadProgress(deps, consumer, caseId, waiting.id)).state).toBe('checking');
    expect(await deps.store.stat({ bucket: deps.buckets.quarantine, key: quarantineKey(waiting.id) })).toBeDefined();
    expect(await deps.store.stat(await placeOf(deps, kept))).toBeDefined();
    expect((await alarmsOf(deps)).map(({ what }) => what).toSorted()).toEqual(['object-without-row', 'object-without-row']);
    expect(await sweepEvidence(deps, 0)).toMatchObject(none);
    await db.updateTable('evidence').set({ objectKey: null, state: 'removed' }).where('complaintId', '=', caseId).execute();
  });

  it('names rows without an object, and orders again what a case never recorded', async () => {
    const deps = await freshDeps(shortLocks);
    const caseId = await newCase();
    const ids = [
      await sealed(deps, caseId, randomText(600)),
      await sealed(deps, caseId, randomText(601)),
      await sealed(deps, caseId, randomText(602)),
    ];
    const { id } = await upload(deps, consumer, caseId, randomText(603));
    await judgeEvidence(deps, { caseId, evidenceId: id });
    await db.updateTable('outbox').set({ doneAt: new Date() }).where('complaintId', '=', caseId).execute();
    await sleep(2500);
    await deps.store.remove(await placeOf(deps, ids[1] ?? ''));
    expect(await sweepEvidence(deps, 0)).toMatchObject({ rowsWithoutObject: 1, objects: 3, objectsWithoutRow: 0, toldAgain: 2 });
    expect((await alarmsOf(deps)).map(({ what, evidenceId }) => [what, evidenceId])).toEqual([['object-missing', ids[1]]]);
    await recordNews(db, caseId);
    expect((await uploadProgress(deps, consumer, caseId, id)).state).toBe('sealed');
    await db.updateTable('evidence').set({ objectKey: null, state: 'removed' }).where('complaintId', '=', caseId).execute();
  });

  it('an object without a row that is still locked, once settled, is not told every night anew', async () => {
    const deps = await freshDeps();
    const content = Buffer.from(randomUUID());
    const key = `cases/${randomUUID()}/${sha256Of(content)}`;
    const object = { open: () => Readable.from([content]), bytes: content.length, sha256: sha256Of(content), mediaType: 'text/plain' };
    const lock = { retainUntil: new Date(Date.now() + 60_000) };
    await deps.store.putIfAbsent({ bucket: deps.buckets.evidence, key }, { ...object, ...lock });
    const told = async () => (await alarmsOf(deps)).filter(({ objectKey }) => objectKey === key);
    const sweep = () => sweepEvidence(deps, -1000);
    expect(await sweep()).toMatchObject({ objectsWithoutRow: 1, removed: 0 });
    const [alarm] = await told();
    await settleAlarm(db, alarm?.id ?? 0, { userId: 'a-1', note: 'goes when its lock is over' });
    expect(await sweep()).toMatchObject({ objectsWithoutRow: 1, removed: 0 });
    expect(await told()).toEqual([]);
  });
});

describe('retention', () => {
  it('lasts while the case is open and its time after it closed; then two persons may remove the content', async () => {
    const deps = await freshDeps({ retentionDays: { complaint: seconds(6), report: seconds(6) } });
    const caseId = await newCase();
    const content = randomText(800);
    const id = await sealed(deps, caseId, content);
    const at = await placeOf(deps, id);
    await sleep(3600);
    expect(await retainEvidence(deps)).toBe(1);
    await sleep(3000);
    await expect(deps.store.remove(at)).rejects.toMatchObject({ code: 'locked' });
    expect(await retentionOver(db, deps)).toEqual([]);
    await db.updateTable('complaint').set({ closedAt: new Date() }).where('id', '=', caseId).execute();
    expect(await retainEvidence(deps)).toBe(1);
    expect(await retainEvidence(deps)).toBe(0);
    const [first, second] = [officer('o-1'), officer('o-2')];
    const reason = { id: '00000000-0000-4000-8000-000000000007', sha256: 'c'.repeat(64) };
    const early = { code: 'action-not-allowed', facts: { reason: 'file-locked' } };
    await expect(askRemoval(deps, first, caseId, id, reason)).rejects.toMatchObject(early);
    await sleep(7300);
    expect(await retentionOver(db, deps)).toMatchObject([{ id, caseId }]);
    await expect(decideRemoval(deps, second, caseId, id, 'remove')).rejects.toMatchObject({ facts: { reason: 'removal-not-asked' } });
    await askRemoval(deps, first, caseId, id, reason);
    await expect(decideRemoval(deps, first, caseId, id, 'remove')).rejects.toMatchObject({ code: 'forbidden' });
    await decideRemoval(deps, second, caseId, id, 'remove');
    expect(await deps.store.stat(at)).toBeUndefined();
    expect((await uploadProgress(deps, consumer, caseId, id)).state).toBe('removed');
    expect((await verifyCase(deps, caseId)).ok).toBe(true);
    expect(await sweepEvidence(deps, 0)).toMatchObject({ rowsWithoutObject: 0 });
    const again = await sealed(deps, caseId, content);
    expect((await uploadProgress(deps, consumer, caseId, again)).state).toBe('sealed');
  });
});
