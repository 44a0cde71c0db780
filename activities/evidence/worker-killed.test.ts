import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaintNumbers } from '../../infra/database/complaint-numbers.ts';
import { connect, type Db } from '../../infra/database/connect.ts';
import { EVIDENCE_CHANNEL, relayNudge } from '../../infra/database/nudge-relay.ts';
import { localKeyVault } from '../../infra/encryption/key-vault.ts';
import { type EvidenceDeps, quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import { listFiles } from '../../infra/evidence/list-files.ts';
import { consumer, evidenceDeps, randomText, upload } from '../../infra/evidence/test-evidence.ts';
import { verifyCase } from '../../infra/evidence/verify-case.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { fileLife } from '../../workflows/stories/file-life.ts';

const MB = 1024 * 1024;
const FILES = 9;
const masterKey = randomBytes(32);
const vault = localKeyVault(masterKey);
let folder: string;
let database: TestDatabase;
let db: Db;
let deps: EvidenceDeps;
let environment: NodeJS.ProcessEnv;
let worker: ChildProcess;
let caseWorker: ChildProcess;

beforeAll(async () => {
  const stack = testStack();
  folder = mkdtempSync(path.join(tmpdir(), 'redress-sealer-'));
  writeFileSync(path.join(folder, 'master.key'), masterKey);
  database = await cloneDatabase({ seeded: true });
  db = connect(database.url);
  deps = await evidenceDeps(db, { vault, nudge: relayNudge(db), nudgeSealing: relayNudge(db, EVIDENCE_CHANNEL) });
  environment = {
    ...process.env,
    REDRESS_DATABASE_URL: database.url,
    REDRESS_TEMPORAL_ADDRESS: stack.temporal.address,
    REDRESS_TEMPORAL_NAMESPACE: stack.temporal.namespace,
    REDRESS_TASK_QUEUE: `sealer-${randomUUID()}`,
    REDRESS_OBJECT_STORE: stack.objectStore.endpoint,
    REDRESS_OBJECT_STORE_ACCESS_KEY: stack.objectStore.accessKey,
    REDRESS_OBJECT_STORE_SECRET_KEY: stack.objectStore.secretKey,
    REDRESS_OBJECT_STORE_BUCKET: deps.buckets.evidence,
    REDRESS_MASTER_KEY_FILE: path.join(folder, 'master.key'),
    REDRESS_CASE_CLOCK: 'virtual',
    REDRESS_EVIDENCE_DAYS_COMPLAINT: '1',
    REDRESS_LOG_LEVEL: 'fatal',
  };
  caseWorker = start('worker');
});
afterAll(async () => {
  worker.kill('SIGKILL');
  caseWorker.kill('SIGKILL');
  await db.destroy();
  await database.drop();
  rmSync(folder, { recursive: true });
});

function start(name: 'worker' | 'evidence-worker'): ChildProcess {
  return spawn(process.execPath, [path.resolve(import.meta.dirname, `../${name}.ts`)], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('workers killed at any moment of sealing lose and double nothing', { timeout: 480_000 }, async () => {
  worker = start('evidence-worker');
  const { caseId, number } = await fileLife({ db, vault, numbers: complaintNumbers(db) }, { at: '2026-06-10 14:05' });
  const ids: string[] = [];
  const uploading = (async () => {
    for (let n = 0; n < FILES; n += 1) ids.push((await upload(deps, consumer, caseId, randomText(2 * MB + n))).id);
  })();
  const states = async (): Promise<string[]> => (await listFiles(deps, caseId)).map(({ state }) => state);
  const sealed = async (): Promise<number> => (await states()).filter((state) => state === 'sealed').length;
  for (const pause of [0, 400]) {
    const before = await sealed();
    await expect.poll(async () => (await sealed()) > before || (await sealed()) === FILES, { timeout: 120_000, interval: 50 }).toBe(true);
    await sleep(pause);
    await Promise.all([kill(worker), kill(caseWorker)]);
    worker = start('evidence-worker');
    caseWorker = start('worker');
  }
  await uploading;
  await expect.poll(sealed, { timeout: 120_000, interval: 500 }).toBe(FILES);
  const check = await verifyCase(deps, caseId);
  expect(check).toMatchObject({ ok: true, chain: { ok: true } });
  expect(check.files).toHaveLength(FILES);
  const command = path.resolve(import.meta.dirname, '../../infra/evidence/verify.ts');
  expect(execFileSync(process.execPath, [command, number], { env: environment, encoding: 'utf8' })).toContain(
    `${number}: everything is as it was recorded`,
  );
  const events = await db
    .selectFrom('event')
    .select('facts')
    .where('complaintId', '=', caseId)
    .where('kind', '=', 'evidenceSealed')
    .execute();
  expect(events).toHaveLength(FILES);
  const versions = [];
  for await (const version of deps.store.listVersions(deps.buckets.evidence, `cases/${caseId}/`)) versions.push(version);
  expect(versions).toHaveLength(FILES);
  for (const id of ids)
    await expect
      .poll(() => deps.store.stat({ bucket: deps.buckets.quarantine, key: quarantineKey(id) }), { timeout: 60_000, interval: 500 })
      .toBeUndefined();
});

/** The most memory a process ever held, bytes. */
function peakOf(child: ChildProcess): number {
  return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024;
}

it('memory of the worker stays flat while it seals the largest file there may be', { timeout: 240_000 }, async () => {
  const { caseId } = await fileLife({ db, vault, numbers: complaintNumbers(db) }, { at: '2026-06-10 14:05' });
  const sealed = async (): Promise<number> => (await listFiles(deps, caseId)).filter(({ state }) => state === 'sealed').length;
  await upload(deps, consumer, caseId, randomText(3 * MB));
  await expect.poll(sealed, { timeout: 120_000, interval: 200 }).toBe(1);
  const before = peakOf(worker);
  await upload(deps, consumer, caseId, randomText(200 * MB));
  await expect.poll(sealed, { timeout: 180_000, interval: 500 }).toBe(2);
  expect(peakOf(worker) - before).toBeLessThan(80 * MB);
});
