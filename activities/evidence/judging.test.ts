import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { custodyReport } from '../../infra/evidence/custody-report.ts';
import { type EvidenceDeps, sealedKey } from '../../infra/evidence/evidence-deps.ts';
import { consumer, randomText, recordNews, sha256Of, upload } from '../../infra/evidence/test-evidence.ts';
import { verifyCase } from '../../infra/evidence/verify-case.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { type ObjectStore, ObjectStoreError } from '../../infra/object-store/object-store.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { judgedFiles } from './test-judging.ts';

let database: TestDatabase;
let db: Db;
const { alarmsOf, forget, freshDeps, newCase, placeOf, rowOf, sealed } = judgedFiles(() => db);

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('an object that lies where a file is to be sealed', () => {
  const put = (deps: EvidenceDeps, key: string, content: Buffer) =>
    deps.store.putIfAbsent(
      { bucket: deps.buckets.evidence, key },
      { open: () => Readable.from([content]), bytes: content.length, sha256: sha256Of(content), mediaType: 'text/plain' },
    );

  it('is not sealed unread: it raises an alarm, and our own content is sealed beside it', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const content = randomText(500);
    const key = sealedKey(caseId, sha256Of(content));
    await put(deps, key, randomText(500));
    const id = await sealed(deps, caseId, content);
    const at = await placeOf(deps, id);
    expect(at.key).not.toBe(key);
    expect(await verifyCase(deps, caseId)).toMatchObject({ ok: true });
    expect(await alarmsOf(deps)).toContainEqual(['foreign-object', id]);
    await forget(caseId);
  });

  it('is taken where it is our own content, from a try before', async () => {
    const deps = await freshDeps();
    const caseId = await newCase();
    const content = randomText(500);
    const { versionId } = await put(deps, sealedKey(caseId, sha256Of(content)), content);
    const id = await sealed(deps, caseId, content);
    expect((await placeOf(deps, id)).versionId).toBe(versionId);
    expect(await verifyCase(deps, caseId)).toMatchObject({ ok: true });
    expect(await alarmsOf(deps)).toEqual([]);
    await forget(caseId);
  });
});

it('a verdict is given once, also by a worker that was taken for dead', async () => {
  const deps = await freshDeps();
  const caseId = await newCase();
  const { id } = await upload(deps, consumer, caseId, randomText(500));
  const order = { caseId, evidenceId: id };
  let first = true;
  const late: EvidenceActivityDeps = {
    ...deps,
    inspect: async (file) => {
      if (first) {
        first = false;
        await judgeEvidence(deps, order);
      }
      return { ...(await deps.inspect(file)), verdict: 'refused', reasons: ['malware'] };
    },
  };
  await judgeEvidence(late, order);
  expect((await rowOf(id)).verdict).toMatchObject({ verdict: 'clean' });
  const orders = await db.selectFrom('outbox').select('ref').where('complaintId', '=', caseId).where('kind', '=', 'evidenceNews').execute();
  expect(orders.map(({ ref: told }) => told)).toEqual([`sealed-${id}`]);
  await recordNews(db, caseId);
  await forget(caseId);
});

it('a file looked at before is not fetched again while the scanner is away', async () => {
  const deps = await freshDeps();
  const caseId = await newCase();
  const { id } = await upload(deps, consumer, caseId, randomText(500));
  let reads = 0;
  const read: ObjectStore['read'] = (at) => ((reads += 1), deps.store.read(at));
  const pending: EvidenceActivityDeps = {
    ...deps,
    store: { ...deps.store, read },
    scannerAnswers: () => Promise.resolve(false),
    inspect: async (file) => ({ ...(await deps.inspect(file)), verdict: 'pending', scan: 'unanswered' }),
  };
  expect(await judgeEvidence(pending, { caseId, evidenceId: id, pauses: 0 })).toBe('pending');
  expect(await judgeEvidence(pending, { caseId, evidenceId: id, pauses: 1 })).toBe('pending');
  expect(reads).toBe(1);
  expect(await judgeEvidence({ ...deps, scannerAnswers: () => Promise.resolve(true) }, { caseId, evidenceId: id, pauses: 2 })).toBe(
    'judged',
  );
});

it('the report of a file asks for patience while its store is away', async () => {
  const deps = await freshDeps();
  const caseId = await newCase();
  const id = await sealed(deps, caseId);
  const away = (): Promise<never> => Promise.reject(new ObjectStoreError('unavailable', 'away'));
  const patience = { code: 'unavailable', facts: { reason: 'store-unavailable' } };
  for (const part of ['stat', 'retentionOf', 'isHeld'])
    await expect(custodyReport({ ...deps, store: { ...deps.store, [part]: away } }, caseId, id)).rejects.toMatchObject(patience);
  expect((await custodyReport(deps, caseId, id)).store).toMatchObject({ held: false });
  await forget(caseId);
});
