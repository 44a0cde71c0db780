import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Connection, type WorkflowHandle } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testStack } from './local/test-stack.ts';
import { askClock, type clockProbe, readClock, renew, stop } from './virtual-time-probe.ts';
import { VirtualTimeClient } from './virtual-time.ts';

const DAY = 86_400;
const taskQueue = `clock-probe-${randomUUID()}`;
let client: VirtualTimeClient;
let worker: Worker;
let running: Promise<void>;
let close: () => Promise<void>;

beforeAll(async () => {
  const { address, namespace } = testStack().temporal;
  const native = await NativeConnection.connect({ address });
  const connection = await Connection.connect({ address });
  client = new VirtualTimeClient({ connection, namespace });
  worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue,
    workflowsPath: fileURLToPath(new URL('virtual-time-probe.ts', import.meta.url)),
  });
  running = worker.run();
  close = async () => {
    worker.shutdown();
    await running;
    await Promise.all([native.close(), connection.close()]);
  };
});

afterAll(() => close());

/** Days that the workflow's clock is ahead of ours. */
async function daysAhead(handle: WorkflowHandle<typeof clockProbe>): Promise<number> {
  const now = await handle.executeUpdate(askClock);
  return (now - Date.now()) / 1000 / DAY;
}

describe('virtual time of one workflow', () => {
  it('runs in real time until it is carried forward, leaves a timer armed before its end and fires it at its end', async () => {
    const handle = await client.workflow.start<typeof clockProbe>('clockProbe', { taskQueue, workflowId: `probe-${randomUUID()}` });
    expect(await daysAhead(handle)).toBeCloseTo(0, 2);
    await client.workflow.fastForward(handle.workflowId, 5 * DAY, 'half');
    expect(await daysAhead(handle)).toBeCloseTo(5, 2);
    expect((await handle.query(readClock)).timerFired).toBe(false);
    await client.workflow.fastForward(handle.workflowId, 5 * DAY, 'rest');
    expect(await daysAhead(handle)).toBeCloseTo(10, 2);
    expect((await handle.query(readClock)).timerFired).toBe(true);
    await handle.signal(stop);
    await handle.result();
  });

  it('keeps the skipped time when the workflow continues as new', async () => {
    const handle = await client.workflow.start<typeof clockProbe>('clockProbe', { taskQueue, workflowId: `probe-${randomUUID()}` });
    // Its timer is armed by its first task; carried forward before that it would begin later.
    expect(await daysAhead(handle)).toBeCloseTo(0, 2);
    await client.workflow.fastForward(handle.workflowId, 12 * DAY, 'all');
    await handle.signal(renew);
    const current = client.workflow.getHandle<typeof clockProbe>(handle.workflowId);
    await expect.poll(async () => (await current.query(readClock)).run, { timeout: 20_000 }).toBe(1);
    expect(await daysAhead(current)).toBeCloseTo(12, 2);
    await current.signal(stop);
  });
});
