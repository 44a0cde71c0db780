import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuckets } from '../../infra/evidence/evidence-deps.ts';
import { prepareReference } from '../../infra/database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { s3ObjectStore } from '../../infra/object-store/s3-object-store.ts';
import { keepEvidenceWorkflow } from '../../workflows/messages.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { inspectionOf } from './inspection.ts';
import { sweepEvidence } from './sweep-evidence.ts';
import { openEvidenceWorld } from './test-world.ts';

let database: TestDatabase;
let world: Awaited<ReturnType<typeof openEvidenceWorld>>;
let deps: EvidenceActivityDeps;
/** How often the store fails to list its uploads, and which buckets it listed. */
let failures = 0;
let listed: string[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  const real = s3ObjectStore(testStack().objectStore);
  const store: typeof real = {
    ...real,
    listUploads: (bucket) => {
      if (failures === 0) return real.listUploads(bucket);
      failures -= 1;
      return Promise.reject(new Error('as the test wants it'));
    },
    listVersions: (bucket, prefix) => {
      listed.push(bucket);
      return real.listVersions(bucket, prefix);
    },
  };
  const { address, namespace } = testStack().temporal;
  world = await openEvidenceWorld({ databaseUrl: database.url, address, namespace, store }, inspectionOf());
  deps = { ...world.deps, ...inspectionOf() };
  await ensureBuckets(deps.store, deps.buckets);
  await prepareReference(world.db);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

it('a part of the sweep that fails is done again by the next try, and none of those that went through', async () => {
  failures = 1;
  listed = [];
  const { client, taskQueue } = world;
  const kept: unknown = await client.workflow.execute(keepEvidenceWorkflow, { taskQueue, workflowId: randomUUID() });
  expect(kept).toMatchObject({ swept: { uploadsAborted: 0, objects: 0 } });
  expect(failures).toBe(0);
  const { quarantine, derived, evidence } = deps.buckets;
  expect(listed.toSorted()).toEqual([quarantine, derived, evidence].toSorted());
});

it('a sweep of which a part failed has not finished', async () => {
  const finished = () => world.db.selectFrom('evidenceWatch').select('finishedAt').where('what', '=', 'sweep').executeTakeFirst();
  const before = await finished();
  failures = 1;
  const done = {};
  await expect(sweepEvidence(deps, undefined, done)).rejects.toThrow('as the test wants it');
  expect(await finished()).toEqual(before);
  await sweepEvidence(deps, undefined, done);
  expect(await finished()).not.toEqual(before);
});
