import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';

export interface DeploymentVersion {
  namespace: string;
  deploymentName: string;
  buildId: string;
}

const PAUSE_MS = 500;
const CALL_MS = 10_000;

/**
 * Makes a version the one that cases go on with (AUTO_UPGRADE), as soon as the server has seen a worker of it. The newest
 * worker that starts wins. Gives up quietly when aborted.
 */
export async function becomeCurrent(connection: Connection, version: DeploymentVersion, signal: AbortSignal): Promise<void> {
  const { namespace, deploymentName, buildId } = version;
  while (!signal.aborted) {
    const made = await connection
      .withDeadline(Date.now() + CALL_MS, () =>
        connection.workflowService.setWorkerDeploymentCurrentVersion({ namespace, deploymentName, buildId, ignoreMissingTaskQueues: true }),
      )
      .then(
        () => true,
        () => false,
      );
    if (made) return;
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
