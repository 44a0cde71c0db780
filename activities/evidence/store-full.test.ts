import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { completeUpload } from '../../infra/evidence/complete-upload.ts';
import { quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import { startUpload } from '../../infra/evidence/start-upload.ts';
import { consumer, declared, evidenceDeps, randomText, recordNews, sendParts, upload } from '../../infra/evidence/test-evidence.ts';
import { uploadProgress } from '../../infra/evidence/upload-progress.ts';
import { verifyCase } from '../../infra/evidence/verify-case.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { fileTestCase, prepareReference } from '../../infra/database/test-filing.ts';
import { objectStore } from '../../infra/local/object-store.ts';
import type { Part } from '../../infra/local/part.ts';
import { freePorts } from '../../infra/local/ports.ts';
import { temporaryFolder } from '../../infra/local/temporary-folder.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { goBinary } from '../../infra/local/toolchain.ts';
import { s3ObjectStore } from '../../infra/object-store/s3-object-store.ts';
import { clearQuarantine } from './clear-quarantine.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';
import { judgeEvidence } from './judge-evidence.ts';

const MB = 1024 * 1024;
/** A disk of its own in memory; only root may have one. */
const mayMount = process.getuid?.() === 0 && isMountable();
let folder: string;
let database: TestDatabase;
let db: Db;
let part: Part;
let deps: EvidenceActivityDeps;

function isMountable(): boolean {
  const probe = mkdtempSync(path.join(temporaryFolder(), 'redress-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true });
  }
}

const filler = (): string => path.join(folder, 'filler');
const fill = (bytes: number): void => writeFileSync(filler(), Buffer.alloc(bytes));
const makeRoom = (): void => rmSync(filler());
/** The store learns of free space within seconds only; whoever sends again meanwhile, as a browser and an activity do, is told "full". */
const onceTaken = <T>(send: () => Promise<T>): Promise<T> => vi.waitFor(send, { timeout: 30_000, interval: 500 });

describe.runIf(mayMount)('a store whose disk is full', () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(temporaryFolder(), 'redress-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]);
    const [port = 0] = await freePorts(1);
    const keys = { accessKey: 'full-disk', secretKey: 'a-disk-that-is-full' };
    part = objectStore({ binary: await goBinary('minio', () => undefined), dataDir: folder, port, ...keys });
    await part.start();
    database = await cloneDatabase();
    db = connect(database.url);
    await prepareReference(db);
    const store = s3ObjectStore({ endpoint: `http://127.0.0.1:${port}`, ...keys });
    deps = { ...(await evidenceDeps(db, { store })), ...inspectionOf() };
  });
  afterAll(async () => {
    await part.stop();
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
    await db.destroy();
    await database.drop();
  });

  it('takes no part, and what is missing comes in when there is room again', async () => {
    const { caseId } = await fileTestCase(db);
    const content = randomText(9 * MB);
    const begun = await startUpload(deps, consumer, caseId, declared(content));
    fill(58 * MB);
    await expect(sendParts(deps, consumer, caseId, begun, content)).rejects.toThrow(/part 1: 5\d\d/u);
    await expect(completeUpload(deps, consumer, caseId, begun.id)).rejects.toMatchObject({
      code: expect.stringMatching(/evidence-rejected|unavailable/u),
    });
    expect((await uploadProgress(deps, consumer, caseId, begun.id)).state).toBe('uploading');
    makeRoom();
    await onceTaken(async () => sendParts(deps, consumer, caseId, await uploadProgress(deps, consumer, caseId, begun.id), content));
    expect((await completeUpload(deps, consumer, caseId, begun.id)).state).toBe('checking');
    await deps.store.remove({ bucket: deps.buckets.quarantine, key: quarantineKey(begun.id) });
  });

  it('seals nothing, says so, and seals when there is room again', async () => {
    const { caseId } = await fileTestCase(db);
    const { id } = await upload(deps, consumer, caseId, randomText(9 * MB));
    const order = { caseId, evidenceId: id };
    fill(45 * MB);
    await expect(judgeEvidence(deps, order)).rejects.toMatchObject({ name: 'ObjectStoreError' });
    expect((await uploadProgress(deps, consumer, caseId, id)).state).toBe('checking');
    makeRoom();
    await onceTaken(() => judgeEvidence(deps, order));
    await recordNews(db, caseId);
    await clearQuarantine(deps, order);
    expect(await verifyCase(deps, caseId)).toMatchObject({ ok: true, files: [{ id, faults: [] }] });
  });
});
