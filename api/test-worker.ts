import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { testStack } from '../infra/local/test-stack.ts';
import type { TestApp } from './test-app.ts';

const START_MS = 90_000;

export interface TestWorker {
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
    REDRESS_EVIDENCE_NICE: process.env['REDRESS_EVIDENCE_NICE'],
  };
}

/** Resolves when the process says that it works; rejects with what it said when it ends before. */
async function ready(name: string, worker: ChildProcess): Promise<void> {
  let said = '';
  const spoken = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the ${name} did not become ready: ${said}`)), START_MS);
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-4000);
      if (said.includes(`${name}: ready`)) {
        clearTimeout(timer);
        resolve();
      }
    };
    worker.stdout?.on('data', listen);
    worker.stderr?.on('data', listen);
    worker.once('exit', () => reject(new Error(`the ${name} ended: ${said}`)));
  });
  await spoken;
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill(signal);
  await once(worker, 'exit');
}

/**
 * The real worker process over the parts of a test's API: it starts cases, runs them, and delivers notices. With `files` the
 * worker that checks and seals files beside it.
 */
export async function startTestWorker(test: TestApp, { files = false } = {}): Promise<TestWorker> {
  const folder = mkdtempSync(path.join(testStack().dataDir, 'worker-'));
  const keyFile = path.join(folder, 'master.key');
  writeFileSync(keyFile, test.masterKey.toString('base64'), { mode: 0o600 });
  const names = files ? ['worker', 'evidence-worker'] : ['worker'];
  const started = names.map((name) => {
    const entry = path.resolve(import.meta.dirname, `../activities/${name}.ts`);
    return { name, worker: spawn(process.execPath, [entry], { env: environmentOf(test, keyFile), stdio: ['ignore', 'pipe', 'pipe'] }) };
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    await Promise.all(started.map(({ worker }) => end(worker, signal)));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(started.map(({ name, worker }) => ready(name, worker)));
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
  return { stop };
}
