import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { closedLoop, type LoadResult, openLoop } from '../load.ts';

/** Bare start with an armed timer (worker running), and bare updates on parked workflows. */
export interface TemporalFloor {
  startPlusTimer(total: number): Promise<LoadResult>;
  updateCeiling(total: number): Promise<LoadResult>;
  updateAt(rate: number, seconds: number): Promise<LoadResult>;
  stop(): Promise<void>;
}

const taskQueue = 'bench-floor';

/**
 * Runs the floor in this process against the stack's own server.
 * The server hands out a started workflow's first task at once, so start + timer is counted when a query-free update confirms it is parked.
 */
export async function temporalFloor(address: string, namespace: string): Promise<TemporalFloor> {
  const native = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue,
    workflowsPath: fileURLToPath(new URL('bare-workflow.ts', import.meta.url)),
    maxCachedWorkflows: 1000,
  });
  const running = worker.run();
  const connection = await Connection.connect({ address });
  const { workflow } = new Client({ connection, namespace });
  const parked: string[] = [];
  const start = async (): Promise<boolean> => {
    const workflowId = `bare-${randomUUID()}`;
    await workflow.start('bareCase', { taskQueue, workflowId });
    parked.push(workflowId);
    return true;
  };
  const update = async (index: number): Promise<boolean> => {
    const id = parked[index % parked.length];
    if (id === undefined) return false;
    await workflow.getHandle(id).executeUpdate('bareUpdate');
    return true;
  };
  return {
    startPlusTimer: async (total) => {
      const first = parked.length;
      const result = await closedLoop(start, 20, total);
      const lastParked = Date.now();
      await armed(workflow, parked.slice(first));
      const seconds = result.seconds + (Date.now() - lastParked) / 1000;
      return { ...result, seconds, perSecond: total / seconds };
    },
    updateCeiling: (total) => closedLoop(update, 8, total),
    updateAt: (rate, seconds) => openLoop(update, rate, seconds),
    stop: async () => {
      await Promise.all(parked.map((id) => workflow.getHandle(id).terminate('bench is over')));
      worker.shutdown();
      await running;
      await Promise.all([native.close(), connection.close()]);
    },
  };
}

/** Waits until the last started workflows have their timer: five events (started, task scheduled, started, completed, timer). */
async function armed(workflow: Client['workflow'], ids: readonly string[]): Promise<void> {
  for (const id of ids.slice(-20)) {
    while ((await workflow.getHandle(id).describe()).historyLength < 5) await new Promise((done) => setTimeout(done, 20));
  }
}
