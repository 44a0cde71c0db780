import { setTimeout as sleep } from 'node:timers/promises';
import { NativeConnection, type Worker } from '@temporalio/worker';
import closeWithGrace from 'close-with-grace';
import { loadConfig } from '../infra/config.ts';
import { connect } from '../infra/database/connect.ts';
import { localKeyVault } from '../infra/encryption/key-vault.ts';
import { evidenceFromConfig } from '../infra/evidence/evidence-from-config.ts';
import { createLogger } from '../infra/logger.ts';
import { openTemporal } from '../infra/temporal.ts';
import { serveHealth } from './health.ts';
import { installRuntime } from './runtime.ts';
import { yieldToOthers } from './yield-to-others.ts';

const PAUSE_MS = 1_000;
const STOP_MS = 15_000;

export type WorkerProcess = Awaited<ReturnType<typeof openWorkerProcess>>;

/** What a process of this folder stands on, by its configuration; `name` marks its log lines and connections. */
export async function openWorkerProcess(name: 'worker' | 'evidence-worker') {
  const config = loadConfig();
  if (name === 'evidence-worker') await yieldToOthers(config.evidence.nice);
  const log = createLogger({ level: config.logLevel, process: name });
  installRuntime(log);
  const db = connect(config.database.url, { max: config.database.connections, applicationName: `redress-${name}` });
  const vault = localKeyVault(config.masterKey);
  const evidence = evidenceFromConfig(config, { db, vault });
  const temporal = openTemporal({ ...config.temporal, virtualTime: config.caseClock === 'virtual' });
  return {
    name,
    config,
    log,
    db,
    vault,
    evidence,
    temporal,
    stop: new AbortController(),
    health: await serveHealth(config.workerHealthPort),
  };
}

/** Works until the process is told to stop; a server that is away or went away is waited for. */
export async function keepWorking(own: WorkerProcess, create: (connection: NativeConnection) => Promise<Worker>): Promise<void> {
  const { name, config, log, stop } = own;
  while (!stop.signal.aborted) {
    try {
      const connection = await NativeConnection.connect({ address: config.temporal.address });
      await runUntilStopped(own, await create(connection));
      await connection.close();
    } catch (error) {
      log.warn({ err: error }, `${name}: the Temporal server is not there, trying again`);
      await sleep(PAUSE_MS, undefined, { ref: false });
    }
  }
}

async function runUntilStopped({ name, log, health, stop }: WorkerProcess, worker: Worker): Promise<void> {
  if (stop.signal.aborted) return;
  const shutDown = (): void => worker.shutdown();
  stop.signal.addEventListener('abort', shutDown);
  try {
    log.info({ taskQueue: worker.options.taskQueue }, `${name}: ready`);
    health.set('working');
    await worker.run();
  } finally {
    health.set('waiting');
    stop.signal.removeEventListener('abort', shutDown);
  }
}

/** When the process is told to stop, `running` is waited for, which the signal of the process ends; then all is closed. */
export function stopInOrder({ name, log, db, temporal, health, stop }: WorkerProcess, running: readonly Promise<unknown>[]): void {
  closeWithGrace({ delay: STOP_MS, logger: false }, async ({ err, signal }) => {
    if (err !== undefined) log.error({ err }, `${name}: ends by an error`);
    log.info({ signal }, `${name}: finishes what is at work`);
    stop.abort();
    await Promise.all(running);
    await Promise.all([health.close(), temporal.close(), db.destroy()]);
    log.info(`${name}: stopped`);
  });
}
