import { ensureBuckets } from '../infra/evidence/evidence-deps.ts';
import { createEvidenceWorker } from './evidence/create-evidence-worker.ts';
import { createEvidenceActivities } from './evidence/index.ts';
import { inspectionOf } from './evidence/inspection.ts';
import { relaySealing } from './evidence/relay-sealing.ts';
import { untilDone } from './until-done.ts';
import { keepWorking, openWorkerProcess, stopInOrder } from './worker-process.ts';

const own = await openWorkerProcess('evidence-worker');
const { config, db, evidence, temporal, log, stop } = own;
const { signal } = stop;
const { namespace, taskQueue, deployment } = config.temporal;
const activities = createEvidenceActivities({ ...evidence, ...inspectionOf(config.evidence, log) });

stopInOrder(own, [
  keepWorking(own, (connection) => createEvidenceWorker({ connection, namespace, taskQueue, activities, deployment })),
  relaySealing({ db, databaseUrl: config.database.url, workflows: temporal.client.workflow, taskQueue, signal, log }),
  untilDone(() => ensureBuckets(evidence.store, evidence.buckets), { signal, log, what: 'buckets of the object store' }),
]);
