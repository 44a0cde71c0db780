import { setTimeout as sleep } from 'node:timers/promises';
import { NativeConnection, type Worker } from '@temporalio/worker';
import closeWithGrace from 'close-with-grace';
import { type Config, loadConfig } from '../infra/config.ts';
import { connect } from '../infra/database/connect.ts';
import { relayNudge } from '../infra/database/nudge-relay.ts';
import { localKeyVault } from '../infra/encryption/key-vault.ts';
import { evidenceFromConfig } from '../infra/evidence/evidence-from-config.ts';
import { createLogger } from '../infra/logger.ts';
import { inboxNotifier } from '../infra/notifier/inbox-notifier.ts';
import { openTemporal } from '../infra/temporal.ts';
import { becomeCurrent } from './become-current.ts';
import { workflowBundle } from './bundle.ts';
import { createCaseWorker } from './case-worker.ts';
import { createEvidenceActivities } from './evidence/index.ts';
import { inspectionOf } from './evidence/inspection.ts';
import { prepareEvidence } from './evidence/prepare-evidence.ts';
import { serveHealth } from './health.ts';
import { createActivities } from './index.ts';
import { startRelay } from './relay.ts';
import { installRuntime } from './runtime.ts';

const PAUSE_MS = 1_000;
const STOP_MS = 15_000;

const config = loadConfig();
const log = createLogger({ level: config.logLevel, process: 'worker' });
installRuntime(log);
const db = connect(config.database.url, { max: config.database.connections, applicationName: 'redress-worker' });
const vault = localKeyVault(config.masterKey);
const evidence = evidenceFromConfig(config, { db, vault, nudge: relayNudge(db) });
const activities = {
  ...createActivities({ db, vault, caseClock: config.caseClock }),
  ...createEvidenceActivities({ ...evidence, ...inspectionOf(config.evidence, log), watch: config.evidence.watch }),
};
const temporal = openTemporal({ ...config.temporal, virtualTime: config.caseClock === 'virtual' });
const stop = new AbortController();
const health = await serveHealth(config.workerHealthPort);

const working = keepWorking(config);
const preparing = prepareEvidence({
  deps: evidence,
  client: temporal.client,
  taskQueue: config.temporal.taskQueue,
  signal: stop.signal,
  log,
});
const relay = startRelay({
  db,
  databaseUrl: config.database.url,
  workflows: temporal.client.workflow,
  notifier: inboxNotifier(db, vault),
  taskQueue: config.temporal.taskQueue,
  signal: stop.signal,
  log,
});

closeWithGrace({ delay: STOP_MS, logger: false }, async ({ err, signal }) => {
  if (err !== undefined) log.error({ err }, 'worker: ends by an error');
  log.info({ signal }, 'worker: finishes what is at work');
  stop.abort();
  await Promise.all([relay.stopped, working, preparing]);
  await Promise.all([health.close(), temporal.close(), db.destroy()]);
  log.info('worker: stopped');
});

/** Works until it is told to stop; a server that is away or went away is waited for. */
async function keepWorking({ temporal: { address, namespace, taskQueue, deployment } }: Config): Promise<void> {
  const { buildId } = await workflowBundle();
  if (deployment !== undefined) void becomeCurrent(temporal.connection, { namespace, deploymentName: deployment, buildId }, stop.signal);
  while (!stop.signal.aborted) {
    try {
      const connection = await NativeConnection.connect({ address });
      const worker = await createCaseWorker({ connection, namespace, taskQueue, activities, deployment });
      await runUntilStopped(worker);
      await connection.close();
    } catch (error) {
      log.warn({ err: error }, 'worker: the Temporal server is not there, trying again');
      await sleep(PAUSE_MS, undefined, { ref: false });
    }
  }
}

async function runUntilStopped(worker: Worker): Promise<void> {
  if (stop.signal.aborted) return;
  const shutDown = (): void => worker.shutdown();
  stop.signal.addEventListener('abort', shutDown);
  try {
    log.info({ taskQueue: worker.options.taskQueue }, 'worker: ready');
    health.set('working');
    await worker.run();
  } finally {
    health.set('waiting');
    stop.signal.removeEventListener('abort', shutDown);
  }
}
