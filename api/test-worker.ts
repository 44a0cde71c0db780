import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { testStack } from '../infra/local/test-stack.ts';
import type { TestApp } from './test-app.ts';

const START_MS = 90_000;

export interface TestWorker {
  process: ChildProcess;
  stop(): Promise<void>;
}

function environmentOf({ database, taskQueue, bucket }: TestApp, keyFile: string): NodeJS.ProcessEnv {
  const { temporal, objectStore } = testStack();
  return {
    PATH: process.env['PATH'],
    REDRESS_DATABASE_URL: database.url,
    REDRESS_DATABASE_CONNECTIONS: '6',
    REDRESS_TEMPORAL_ADDRESS: temporal.address,
    REDRESS_TEMPORAL_NAMESPACE: temporal.namespace,
    REDRESS_TASK_QUEUE: taskQueue,
    REDRESS_OBJECT_STORE: objectStore.endpoint,
    REDRESS_OBJECT_STORE_ACCESS_KEY: objectStore.accessKey,
    REDRESS_OBJECT_STORE_SECRET_KEY: objectStore.secretKey,
    REDRESS_OBJECT_STORE_BUCKET: bucket,
    REDRESS_MASTER_KEY_FILE: keyFile,
    REDRESS_CASE_CLOCK: 'virtual',
    REDRESS_DEMO: '1',
    REDRESS_LOG_LEVEL: 'info',
  };
}

/** Resolves when the worker says that it works; rejects with what it said when it ends before. */
async function ready(worker: ChildProcess): Promise<void> {
  let said = '';
  const spoken = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the worker did not become ready: ${said}`)), START_MS);
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-4000);
      if (said.includes('worker: ready')) {
        clearTimeout(timer);
        resolve();
      }
    };
    worker.stdout?.on('data', listen);
    worker.stderr?.on('data', listen);
    worker.once('exit', () => reject(new Error(`the worker ended: ${said}`)));
  });
  await spoken;
}

/** The real worker process over the parts of a test's API: it starts cases, runs them, and delivers notices. */
export async function startTestWorker(test: TestApp): Promise<TestWorker> {
  const folder = mkdtempSync(path.join(testStack().dataDir, 'worker-'));
  const keyFile = path.join(folder, 'master.key');
  writeFileSync(keyFile, test.masterKey.toString('base64'), { mode: 0o600 });
  const entry = path.resolve(import.meta.dirname, '../activities/worker.ts');
  const worker = spawn(process.execPath, [entry], { env: environmentOf(test, keyFile), stdio: ['ignore', 'pipe', 'pipe'] });
  await ready(worker).catch((error: unknown) => {
    worker.kill('SIGKILL');
    throw error;
  });
  const stop = async (): Promise<void> => {
    if (worker.exitCode === null && worker.signalCode === null) {
      worker.kill('SIGTERM');
      await once(worker, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { process: worker, stop };
}
