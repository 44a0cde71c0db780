import { type NativeConnection, Worker } from '@temporalio/worker';
import { evidenceQueueOf } from '../../workflows/messages.ts';
import { workflowBuildId } from '../bundle.ts';
import { versionOf } from '../worker-version.ts';
import type { EvidenceActivities } from './index.ts';

export interface EvidenceWorkerDeps {
  connection: NativeConnection;
  namespace: string;
  /** Queue of the cases; that of their files stands beside it. */
  taskQueue: string;
  activities: EvidenceActivities;
  deployment?: string | undefined;
}

/** One content is read while another is written; more at a time only take memory and disk from each other. */
export const FILES_AT_A_TIME = 4;

/** A worker of stored files: their workflows run with the cases, every step that touches a content runs here. */
export async function createEvidenceWorker(deps: EvidenceWorkerDeps): Promise<Worker> {
  const { connection, namespace, activities } = deps;
  return Worker.create({
    connection,
    namespace,
    activities,
    taskQueue: evidenceQueueOf(deps.taskQueue),
    workerDeploymentOptions: versionOf(deps.deployment, await workflowBuildId()),
    maxConcurrentActivityTaskExecutions: FILES_AT_A_TIME,
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
    shutdownGraceTime: '5 seconds',
  });
}
