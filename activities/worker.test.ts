import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseState } from '../domain/case.ts';
import { fold } from '../domain/fold.ts';
import { complaintNumbers } from '../infra/database/complaint-numbers.ts';
import { connect, type Db } from '../infra/database/connect.ts';
import { eventOf } from '../infra/database/event-row.ts';
import { localKeyVault } from '../infra/encryption/key-vault.ts';
import { cloneDatabase, type TestDatabase } from '../infra/local/test-database.ts';
import { testStack } from '../infra/local/test-stack.ts';
import { openTemporal, type Temporal } from '../infra/temporal.ts';
import { caseState, complaintWorkflowId } from '../workflows/messages.ts';
import { fileLife } from '../workflows/stories/file-life.ts';

const masterKey = randomBytes(32);
const taskQueue = `worker-${randomUUID()}`;
let folder: string;
let database: TestDatabase;
let db: Db;
let temporal: Temporal;
let environment: NodeJS.ProcessEnv;
let healthPort: number;
const started: ChildProcess[] = [];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

beforeAll(async () => {
  const stack = testStack();
  folder = await mkdtemp(join(tmpdir(), 'redress-worker-'));
  const keyFile = join(folder, 'master.key');
  await writeFile(keyFile, masterKey);
  database = await cloneDatabase({ seeded: true });
  db = connect(database.url);
  temporal = openTemporal({ ...stack.temporal, virtualTime: true });
  healthPort = await freePort();
  environment = {
    ...process.env,
    REDRESS_DATABASE_URL: database.url,
    REDRESS_TEMPORAL_ADDRESS: stack.temporal.address,
    REDRESS_TEMPORAL_NAMESPACE: stack.temporal.namespace,
    REDRESS_TASK_QUEUE: taskQueue,
    REDRESS_OBJECT_STORE: stack.objectStore.endpoint,
    REDRESS_OBJECT_STORE_ACCESS_KEY: stack.objectStore.accessKey,
    REDRESS_OBJECT_STORE_SECRET_KEY: stack.objectStore.secretKey,
    REDRESS_MASTER_KEY_FILE: keyFile,
    REDRESS_CASE_CLOCK: 'virtual',
    REDRESS_WORKER_HEALTH_PORT: String(healthPort),
    REDRESS_LOG_LEVEL: 'error',
  };
});

afterAll(async () => {
  for (const worker of started) worker.kill('SIGKILL');
  await temporal.close();
  await db.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [fileURLToPath(new URL('worker.ts', import.meta.url))], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  started.push(worker);
  await expect.poll(isWorking, { timeout: 120_000, interval: 100 }).toBe(true);
  return worker;
}

async function isWorking(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${healthPort}/`).then(
    (response) => response.ok,
    () => false,
  );
}

function statesOf(ids: readonly string[]): Promise<{ id: string; state: CaseState }[]> {
  return db
    .selectFrom('complaint')
    .select(['id', 'state'])
    .where('id', 'in', [...ids])
    .execute();
}

async function foldOf(id: string): Promise<CaseState> {
  const rows = await db.selectFrom('event').selectAll().where('complaintId', '=', id).orderBy('seq').execute();
  return fold(id, rows.map(eventOf));
}

const MOST_CASES = 200;

/** Files a case about every 40 ms until told to stop. */
async function fileUntil(stop: AbortSignal): Promise<string[]> {
  const deps = { db, vault: localKeyVault(masterKey), numbers: complaintNumbers(db) };
  const ids: string[] = [];
  while (!stop.aborted && ids.length < MOST_CASES) {
    ids.push((await fileLife(deps, { at: '2026-06-10 14:05' })).caseId);
    await sleep(40);
  }
  return ids;
}

describe('the worker process', () => {
  it('loses and doubles nothing when it is killed at any moment, and stops in order when asked', { timeout: 600_000 }, async () => {
    const stop = new AbortController();
    let worker = await startWorker();
    const filing = fileUntil(stop.signal);
    try {
      for (const pause of [700, 1_300, 900]) {
        await sleep(pause);
        worker.kill('SIGKILL');
        await once(worker, 'exit');
        worker = await startWorker();
      }
    } finally {
      stop.abort();
    }
    const ids = await filing;
    expect(ids.length).toBeGreaterThan(30);
    const isPlaced = ({ state }: { state: CaseState }): boolean =>
      state.status === 'awaiting-acceptance' && Object.values(state.notices).every((notice) => notice.state !== 'queued');
    await expect.poll(async () => (await statesOf(ids)).filter(isPlaced).length, { timeout: 180_000, interval: 500 }).toBe(ids.length);
    for (const { id, state } of await statesOf(ids)) {
      expect(await foldOf(id)).toEqual(state);
      expect(await temporal.client.workflow.getHandle(complaintWorkflowId(id)).query<CaseState>(caseState)).toEqual(state);
    }
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
    expect(await isWorking()).toBe(false);
  });
});
