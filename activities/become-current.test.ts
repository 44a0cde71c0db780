import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { expect, it } from 'vitest';
import { testStack } from '../infra/local/test-stack.ts';
import { openTemporal } from '../infra/temporal.ts';
import { askClock, type clockProbe, stop } from '../infra/virtual-time-probe.ts';
import { becomeCurrent } from './become-current.ts';

it('a living workflow goes on with the release that started last', { timeout: 120_000 }, async () => {
  const { address, namespace } = testStack().temporal;
  const taskQueue = `release-${randomUUID()}`;
  const deploymentName = `redress-${randomUUID()}`;
  const temporal = openTemporal({ address, namespace });
  const connection = await NativeConnection.connect({ address });
  const aborter = new AbortController();
  const workflowsPath = fileURLToPath(new URL('../infra/virtual-time-probe.ts', import.meta.url));
  const release = async (buildId: string): Promise<() => Promise<void>> => {
    const version = { deploymentName, buildId };
    const workerDeploymentOptions = { version, useWorkerVersioning: true, defaultVersioningBehavior: 'AUTO_UPGRADE' } as const;
    const worker = await Worker.create({ connection, namespace, taskQueue, workflowsPath, workerDeploymentOptions });
    const running = worker.run();
    await becomeCurrent(temporal.connection, { namespace, ...version }, aborter.signal);
    return async () => {
      worker.shutdown();
      await running;
    };
  };
  const endFirst = await release('first');
  const handle = await temporal.client.workflow.start<typeof clockProbe>('clockProbe', {
    taskQueue,
    workflowId: `release-${randomUUID()}`,
  });
  await handle.executeUpdate(askClock);
  const endSecond = await release('second');
  await endFirst();
  await handle.executeUpdate(askClock);
  await handle.signal(stop);
  await handle.result();
  const { events } = await handle.fetchHistory();
  const builds = events?.map((event) => event.workflowTaskCompletedEventAttributes?.deploymentVersion?.buildId);
  expect(new Set(builds?.filter((build) => typeof build === 'string'))).toEqual(new Set(['first', 'second']));
  await endSecond();
  await Promise.all([connection.close(), temporal.close()]);
});
