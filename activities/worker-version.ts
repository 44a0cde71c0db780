import type { WorkerDeploymentOptions } from '@temporalio/worker';

/** A case outlives many releases: it goes on with the newest one, and changed behaviour asks patched(). */
export function versionOf(deployment: string | undefined, buildId: string): WorkerDeploymentOptions {
  const version = { deploymentName: deployment ?? 'redress', buildId };
  return deployment === undefined
    ? { version, useWorkerVersioning: false }
    : { version, useWorkerVersioning: true, defaultVersioningBehavior: 'AUTO_UPGRADE' };
}
