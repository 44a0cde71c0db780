import { inboxNotifier } from '../infra/notifier/inbox-notifier.ts';
import { becomeCurrent } from './become-current.ts';
import { workflowBundle } from './bundle.ts';
import { createCaseWorker } from './case-worker.ts';
import { keepDaily } from './evidence/keep-daily.ts';
import { createEvidenceActivities } from './evidence/index.ts';
import { inspectionOf } from './evidence/inspection.ts';
import { createWatchActivity } from './evidence/watch-activity.ts';
import { createActivities } from './index.ts';
import { startRelay } from './relay.ts';
import { untilDone } from './until-done.ts';
import { keepWorking, openWorkerProcess, stopInOrder } from './worker-process.ts';

const own = await openWorkerProcess('worker');
const { config, db, vault, evidence, temporal, log, stop } = own;
const { signal } = stop;
const { namespace, taskQueue, deployment } = config.temporal;
const activities = {
  // Steps of files that were ordered here before these had a worker of their own (decision 14).
  ...createEvidenceActivities({ ...evidence, ...inspectionOf(config.evidence, log) }),
  ...createActivities({ db, vault, caseClock: config.caseClock }),
  ...createWatchActivity(evidence, config.evidence.watch),
};

async function work(): Promise<void> {
  const { buildId } = await workflowBundle();
  if (deployment !== undefined) void becomeCurrent(temporal.connection, { namespace, deploymentName: deployment, buildId }, signal);
  await keepWorking(own, (connection) => createCaseWorker({ connection, namespace, taskQueue, activities, deployment }));
}

const relay = startRelay({
  db,
  databaseUrl: config.database.url,
  workflows: temporal.client.workflow,
  notifier: inboxNotifier(db, vault),
  taskQueue,
  signal,
  log,
});
const scheduling = untilDone(() => keepDaily(temporal.client, taskQueue), { signal, log, what: 'daily watch over files' });
stopInOrder(own, [work(), relay.stopped, scheduling]);
