import { availableParallelism } from 'node:os';
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

/** Checking is work for the processor: one file for each, and one is read while another is written. */
export const FILES_AT_A_TIME = Math.min(8, Math.max(2, availableParallelism()));

/** Some wait for their case, some copy, and one may be the nightly work. */
const SLOTS = 2 * FILES_AT_A_TIME + 4;

/** A worker of stored files: their workflows run with the cases, every step that touches a content runs here. */
export async function createEvidenceWorker(deps: EvidenceWorkerDeps): Promise<Worker> {
  const { connection, namespace, activities } = deps;
  return Worker.create({
    connection,
    namespace,
    activities,
    taskQueue: evidenceQueueOf(deps.taskQueue),
    workerDeploymentOptions: versionOf(deps.deployment, await workflowBuildId()),
    maxConcurrentActivityTaskExecutions: SLOTS,
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
    shutdownGraceTime: '5 seconds',
  });
}
