import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAlarms } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { holdFile } from '../../infra/evidence/hold-file.ts';
import { askRemoval, decideRemoval } from '../../infra/evidence/remove-file.ts';
import { consumer, evidenceDeps, officer, randomText, recordNews, sealedFile, seconds } from '../../infra/evidence/test-evidence.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { fileTestCase, prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { type ObjectStore, ObjectStoreError } from '../../infra/object-store/object-store.ts';
import { compareSealed } from './compare-sealed.ts';
import { copyEvidence } from './copy-evidence.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';
import { scrubEvidence } from './scrub-evidence.ts';
import { sweepCopies } from './sweep-objects.ts';

let database: TestDatabase;
let db: Db;
let deps: EvidenceActivityDeps;
let caseId: string;
const later = () => new Date(Date.now() + 1000);
const ref = () => ({ id: randomUUID(), sha256: 'c'.repeat(64) });
const alarms = async () => (await openAlarms(db)).map(({ what }) => what);
const stepsOf = async (id: string) =>
  (await db.selectFrom('evidenceStep').select('kind').where('evidenceId', '=', id).orderBy('id').execute()).map(({ kind }) => kind);
const copyKeys = async (id: string) =>
  (await db.selectFrom('evidenceCopy').select('objectKey').where('evidenceId', '=', id).orderBy('name').execute()).map(
    ({ objectKey }) => objectKey,
  );
const placeOf = async (id: string) => {
  const row = await db.selectFrom('evidence').select(['objectKey', 'versionId']).where('id', '=', id).executeTakeFirstOrThrow();
  return { bucket: deps.buckets.evidence, key: row.objectKey ?? '', versionId: row.versionId ?? '' };
};
const withStore = (store: Partial<ObjectStore>): EvidenceActivityDeps => ({ ...deps, store: { ...deps.store, ...store } });

/** Something that waits until the test lets it go on, and tells when it waits. */
function gate() {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const pass = async (): Promise<void> => {
    reach();
    await opened;
  };
  return { pass, reached, open: () => open() };
}

/** A file with a copy, its case closed and its retention over. */
async function overFile(): Promise<string> {
  const id = await sealedFile(deps, consumer, caseId, randomText(300), 1.5);
  const derive = () => Promise.resolve([{ name: 'view', mediaType: 'text/plain', content: Buffer.from('a copy') }]);
  await copyEvidence({ ...deps, hasCopies: () => true, derive }, { caseId, evidenceId: id });
  await sleep(1800);
  await askRemoval(deps, officer('o-1'), caseId, id, ref());
  return id;
}
const remove = (by: EvidenceDeps, id: string) => decideRemoval(by, officer('o-2'), caseId, id, 'remove');

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
  const days = { complaint: seconds(1), report: seconds(1) };
  deps = { ...(await evidenceDeps(db, { retentionDays: days })), ...inspectionOf() };
  ({ caseId } = await fileTestCase(db));
  await db
    .updateTable('complaint')
    .set({ closedAt: new Date(Date.now() - 60_000) })
    .where('id', '=', caseId)
    .execute();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('a removal', () => {
  it.each([
    ['locked', { code: 'action-not-allowed', facts: { reason: 'file-locked' } }],
    ['unavailable', { code: 'unavailable' }],
  ] as const)('that the store refuses as %s leaves the copies and the request as they were', async (code, problem) => {
    const id = await overFile();
    const [copy = ''] = await copyKeys(id);
    const failing = withStore({
      remove: (at) =>
        at.bucket === deps.buckets.evidence ? Promise.reject(new ObjectStoreError(code, 'as the test wants it')) : deps.store.remove(at),
    });
    await expect(remove(failing, id)).rejects.toMatchObject(problem);
    expect(await deps.store.stat({ bucket: deps.buckets.derived, key: copy })).toBeDefined();
    expect(await copyKeys(id)).toEqual([copy]);
    await remove(deps, id);
    expect(await deps.store.stat(await placeOf(id))).toBeUndefined();
    expect(await deps.store.stat({ bucket: deps.buckets.derived, key: copy })).toBeUndefined();
  });

  it('is done when the sealed content is gone, whatever becomes of the copies: the sweep takes those', async () => {
    const id = await overFile();
    const [copy = ''] = await copyKeys(id);
    const failing = withStore({
      remove: (at) =>
        at.bucket === deps.buckets.derived ? Promise.reject(new ObjectStoreError('unavailable', 'away')) : deps.store.remove(at),
    });
    await remove(failing, id);
    expect(await deps.store.stat(await placeOf(id))).toBeUndefined();
    expect(await copyKeys(id)).toEqual([]);
    expect((await stepsOf(id)).at(-1)).toBe('removed');
    expect(await deps.store.stat({ bucket: deps.buckets.derived, key: copy })).toBeDefined();
    expect(await sweepCopies(deps, later())).toBe(1);
    expect(await deps.store.stat({ bucket: deps.buckets.derived, key: copy })).toBeUndefined();
  });

  it('is also one of copies that were just being made', async () => {
    const id = await overFile();
    const derive = async () => {
      await remove(deps, id);
      return [{ name: 'view', mediaType: 'text/plain', content: Buffer.from('a late copy') }];
    };
    await copyEvidence({ ...deps, hasCopies: () => true, derive }, { caseId, evidenceId: id });
    const [copy = ''] = await copyKeys(id);
    expect(await sweepCopies(deps, later())).toBe(1);
    expect([await copyKeys(id), await deps.store.stat({ bucket: deps.buckets.derived, key: copy })]).toEqual([[], undefined]);
  });
});

describe('a file that officers have removed while the watch runs', () => {
  /** The scrub has its list, and the content is out of the store before the row says so. */
  async function removedDuring(watch: (by: EvidenceActivityDeps) => Promise<unknown>): Promise<string> {
    const id = await overFile();
    const deciding = gate();
    const slow = withStore({
      remove: async (at) => {
        await deps.store.remove(at);
        if (at.bucket === deps.buckets.evidence) await deciding.pass();
      },
    });
    const removal = remove(slow, id);
    await deciding.reached;
    const watched = watch(deps);
    await sleep(300);
    deciding.open();
    await Promise.all([removal, watched]);
    return id;
  }

  it('is no loss to the scrub, which notes nothing about it', async () => {
    let report: unknown;
    const id = await removedDuring(async (by) => {
      report = await scrubEvidence(by, 1);
    });
    expect(report).toEqual({ read: 0, bytes: 0, faulty: [] });
    expect(await alarms()).toEqual([]);
    expect((await stepsOf(id)).at(-1)).toBe('removed');
  });

  it('is no loss to the sweep', async () => {
    await removedDuring(async (by) => {
      expect(await compareSealed(by, new Date())).toMatchObject({ rowsWithoutObject: 0 });
    });
    expect(await alarms()).toEqual([]);
  });

  it('and whose object was still on the list is none without a row', async () => {
    const id = await overFile();
    const late = withStore({
      listVersions: async function* (bucket, prefix) {
        const versions = [];
        for await (const version of deps.store.listVersions(bucket, prefix)) versions.push(version);
        await remove(deps, id);
        yield* versions;
      },
    });
    expect(await compareSealed(late, later())).toMatchObject({ objectsWithoutRow: 0 });
    expect(await alarms()).toEqual([]);
  });
});

it('a hold that is just being released is not put back by the scrub', async () => {
  const id = await sealedFile(deps, consumer, caseId, randomText(300), 60);
  await holdFile(deps, officer('o-1'), caseId, id, true, ref());
  await recordNews(db, caseId);
  const releasing = gate();
  const slow = withStore({
    setLegalHold: async (at, held) => {
      await deps.store.setLegalHold(at, held);
      await releasing.pass();
    },
  });
  const release = holdFile(slow, officer('o-2'), caseId, id, false, ref());
  await releasing.reached;
  const scrub = scrubEvidence(deps, 1);
  await sleep(300);
  releasing.open();
  await release;
  expect(await scrub).toMatchObject({ read: 1, faulty: [] });
  await recordNews(db, caseId);
  expect(await deps.store.isHeld(await placeOf(id))).toBe(false);
  expect(await alarms()).toEqual([]);
});
