import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openAlarms } from '../../infra/evidence/alarms.ts';
import { consumer, evidenceDeps, randomText, sealedFile } from '../../infra/evidence/test-evidence.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { fileTestCase, prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { copyAgain } from './copy-again.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';

let database: TestDatabase;
let db: Db;
let deps: EvidenceActivityDeps;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
  deps = { ...(await evidenceDeps(db)), ...inspectionOf() };
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

it('files whose copies always fail keep no others waiting, and one that succeeds settles its alarm', async () => {
  const { caseId } = await fileTestCase(db);
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.push(await sealedFile(deps, consumer, caseId, randomText(200 + n), 60));
  const tried: string[] = [];
  const broken: EvidenceActivityDeps = {
    ...deps,
    hasCopies: () => true,
    derive: ({ size }) => {
      tried.push(ids[size - 200] ?? '');
      return Promise.reject(new Error('no encoder'));
    },
  };
  const later = new Date(Date.now() + 60_000);
  for (let night = 0; night < 4; night += 1) expect(await copyAgain(broken, later, 1)).toBe(0);
  expect(tried).toEqual([...ids, ids[0]]);
  const failed = async () => (await openAlarms(db)).filter(({ what }) => what === 'copy-failed').map(({ evidenceId }) => evidenceId ?? '');
  expect((await failed()).toSorted()).toEqual(ids.toSorted());
  expect(await copyAgain(deps, later, 1)).toBe(1);
  expect((await failed()).toSorted()).toEqual(ids.filter((id) => id !== ids[1]).toSorted());
});

it('leaves to the next night what there is no time for', async () => {
  const { caseId } = await fileTestCase(db);
  for (let n = 0; n < 3; n += 1) await sealedFile(deps, consumer, caseId, randomText(300 + n), 60);
  const derive = vi.fn<EvidenceActivityDeps['derive']>(async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return [];
  });
  const later = new Date(Date.now() + 60_000);
  expect(await copyAgain({ ...deps, hasCopies: () => true, derive }, later, 3, 500)).toBe(1);
  expect(derive).toHaveBeenCalledTimes(1);
});
