import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeUpload } from '../../infra/evidence/complete-upload.ts';
import { quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import { listFiles } from '../../infra/evidence/list-files.ts';
import { startUpload } from '../../infra/evidence/start-upload.ts';
import { consumer, declared, randomText, sendParts, sha256Of, upload } from '../../infra/evidence/test-evidence.ts';
import { uploadProgress } from '../../infra/evidence/upload-progress.ts';
import { verifyCase } from '../../infra/evidence/verify-case.ts';
import { ownStack, type OwnStack } from '../../infra/local/test-stack.ts';
import { s3ObjectStore } from '../../infra/object-store/s3-object-store.ts';
import { fileLife } from '../../workflows/stories/file-life.ts';
import { openEvidenceWorld } from './test-world.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';

const MB = 1024 * 1024;
let stack: OwnStack;
let world: Awaited<ReturnType<typeof openEvidenceWorld>>;
let inspected: () => Promise<void> = () => Promise.resolve();
const newCase = async () => (await fileLife(world, { at: '2026-06-10 14:05' })).caseId;
const statesOf = async (caseId: string, ids?: readonly string[]) => (await listFiles(world.deps, caseId, ids)).map(({ state }) => state);
const untilSealed = (caseId: string, count: number) =>
  expect
    .poll(async () => (await statesOf(caseId)).filter((state) => state === 'sealed').length, { timeout: 40_000, interval: 200 })
    .toBe(count);

/** All acknowledged files are there with their hashes, each told to its case once, and quarantine is empty. */
async function mustBeWhole(caseId: string, ids: readonly string[]): Promise<void> {
  const check = await verifyCase(world.deps, caseId);
  expect(check).toMatchObject({ ok: true });
  expect(check.files.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
  const events = await world.db
    .selectFrom('event')
    .select('facts')
    .where('complaintId', '=', caseId)
    .where('kind', '=', 'evidenceSealed')
    .execute();
  expect(events).toHaveLength(ids.length);
  const { deps } = world;
  for (const id of ids)
    await expect
      .poll(() => deps.store.stat({ bucket: deps.buckets.quarantine, key: quarantineKey(id) }), { timeout: 30_000 })
      .toBeUndefined();
}

async function restartStore(): Promise<void> {
  await stack.objectStore.kill9();
  await sleep(300);
  await stack.objectStore.start();
}

beforeAll(async () => {
  stack = await ownStack();
  const { address, namespace } = stack.temporal;
  const inspection = inspectionOf();
  const inspect: EvidenceActivityDeps['inspect'] = async (file) => {
    await inspected();
    return inspection.inspect(file);
  };
  world = await openEvidenceWorld(
    { databaseUrl: stack.url, address, namespace, store: s3ObjectStore(stack.objectStore) },
    { ...inspection, inspect },
  );
}, 120_000);
afterAll(async () => {
  await world.close();
  await stack.remove();
});

describe('a file on the real parts', () => {
  it('goes from upload to seal by itself, and its case knows', async () => {
    const caseId = await newCase();
    const { id } = await upload(world.deps, consumer, caseId, randomText(9 * MB));
    await untilSealed(caseId, 1);
    await mustBeWhole(caseId, [id]);
    const { state } = await world.db.selectFrom('complaint').select('state').where('id', '=', caseId).executeTakeFirstOrThrow();
    expect(state.files?.[id]).toMatchObject({ state: 'sealed', held: false });
  });

  it('that is pending waits and does not hold up others', async () => {
    const caseId = await newCase();
    let asked = 0;
    inspected = () => (asked++ === 0 ? Promise.reject(new Error('the scanner broke down')) : Promise.resolve());
    const { id } = await upload(world.deps, consumer, caseId, randomText(1000));
    await untilSealed(caseId, 1);
    expect(asked).toBeGreaterThan(1);
    inspected = () => Promise.resolve();
    await mustBeWhole(caseId, [id]);
  });
});

describe('the store is killed', () => {
  it('while parts come in: what was taken need not be sent again', async () => {
    const caseId = await newCase();
    const content = randomText(20 * MB);
    const begun = await startUpload(world.deps, consumer, caseId, declared(content));
    const sending = sendParts(world.deps, consumer, caseId, begun, content).catch((error: unknown) => error);
    await sleep(60);
    await restartStore();
    await sending;
    const after = await uploadProgress(world.deps, consumer, caseId, begun.id);
    expect(after.state).toBe('uploading');
    await sendParts(world.deps, consumer, caseId, after, content);
    await completeUpload(world.deps, consumer, caseId, begun.id);
    await untilSealed(caseId, 1);
    await mustBeWhole(caseId, [begun.id]);
  });

  it('while uploads are completed: said again it is completed, or it never was', async () => {
    const caseId = await newCase();
    const contents = Array.from({ length: 6 }, () => randomText(6 * MB));
    const begun = await Promise.all(contents.map((content) => startUpload(world.deps, consumer, caseId, declared(content))));
    await Promise.all(begun.map((one, index) => sendParts(world.deps, consumer, caseId, one, contents[index] ?? Buffer.alloc(0))));
    const completing = Promise.allSettled(begun.map(({ id }) => completeUpload(world.deps, consumer, caseId, id)));
    await restartStore();
    const results = await completing;
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'unavailable' });
    for (const { id } of begun) expect((await completeUpload(world.deps, consumer, caseId, id)).state).toMatch(/checking|sealed/u);
    await untilSealed(caseId, 6);
    await mustBeWhole(
      caseId,
      begun.map(({ id }) => id),
    );
  });

  it('while files are sealed: they are sealed when it is back, each once', async () => {
    const caseId = await newCase();
    const ids: string[] = [];
    for (let n = 0; n < 8; n += 1) ids.push((await upload(world.deps, consumer, caseId, randomText(3 * MB + n))).id);
    for (const pause of [50, 400]) {
      await sleep(pause);
      await restartStore();
    }
    await untilSealed(caseId, 8);
    await mustBeWhole(caseId, ids);
    const versions = [];
    for await (const version of world.deps.store.listVersions(world.deps.buckets.evidence, `cases/${caseId}/`)) versions.push(version.key);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions).toHaveLength(8);
  });

  it('and stays away: starting in parts and completing say so at once, nothing shows as sealed, the case goes on', async () => {
    const caseId = await newCase();
    const content = randomText(2000);
    const begun = await startUpload(world.deps, consumer, caseId, declared(content));
    await sendParts(world.deps, consumer, caseId, begun, content);
    await stack.objectStore.kill9();
    await expect(startUpload(world.deps, consumer, caseId, declared(Buffer.from(randomUUID()), { bytes: 9e6 }))).rejects.toMatchObject({
      code: 'unavailable',
    });
    await expect(completeUpload(world.deps, consumer, caseId, begun.id)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await statesOf(caseId, [begun.id])).toEqual(['uploading']);
    const moved = () => world.db.selectFrom('complaint').select('status').where('id', '=', caseId).executeTakeFirstOrThrow();
    await expect.poll(moved, { timeout: 30_000 }).toMatchObject({ status: 'awaiting-acceptance' });
    await stack.objectStore.start();
    expect((await completeUpload(world.deps, consumer, caseId, begun.id)).state).toBe('checking');
    await untilSealed(caseId, 1);
    expect(sha256Of(content)).toBe(begun.sha256);
  });
});
