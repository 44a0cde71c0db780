import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { workflowBundle } from './bundle.ts';
import type { Activities } from './index.ts';
import { versionOf } from './worker-version.ts';

export interface CaseWorkerDeps {
  connection: NativeConnection;
  namespace: string;
  taskQueue: string;
  activities: Activities;
  /** Name of the deployment, where several releases work side by side; see becomeCurrent. */
  deployment?: string | undefined;
}

/** Living cases kept in memory; a case that is not there is replayed when it is needed (about 15 ms). */
const cachedCases = 300;

/**
 * A worker of cases, for two cores: the workflow code is built once for its sources, and as many activities run at a time
 * as the database has connections for.
 */
export async function createCaseWorker(deps: CaseWorkerDeps, options: Partial<WorkerOptions> = {}): Promise<Worker> {
  const { codePath, buildId } = await workflowBundle();
  return Worker.create({
    connection: deps.connection,
    namespace: deps.namespace,
    taskQueue: deps.taskQueue,
    activities: deps.activities,
    workflowBundle: { codePath },
    workerDeploymentOptions: versionOf(deps.deployment, buildId),
    maxCachedWorkflows: cachedCases,
    tuner: {
      workflowTaskSlotSupplier: { type: 'fixed-size', numSlots: 40 },
      activityTaskSlotSupplier: { type: 'fixed-size', numSlots: 20 },
      localActivityTaskSlotSupplier: { type: 'fixed-size', numSlots: 20 },
      nexusTaskSlotSupplier: { type: 'fixed-size', numSlots: 1 },
    },
    // Long polls that stay open when a worker dies swallow tasks until they time out, so there are few.
    workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 6 },
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 4 },
    shutdownGraceTime: '5 seconds',
    ...options,
  });
}
