import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/activity';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testStack } from '../../infra/local/test-stack.ts';
import { openTemporal, type Temporal } from '../../infra/temporal.ts';
import type { VirtualTimeWorkflowClient } from '../../infra/virtual-time.ts';
import { keepEvidenceWorkflow, type SealOrder, sealFileWorkflow, watchEvidenceWorkflow } from '../../workflows/messages.ts';
import { createCaseWorker } from '../case-worker.ts';
import { installRuntime } from '../runtime.ts';
import { createEvidenceWorker } from './create-evidence-worker.ts';
import { keepDaily } from './keep-daily.ts';

const taskQueue = `evidence-workflows-${randomUUID()}`;
const done: string[] = [];
const looks: SealOrder[] = [];
/** How often a scanner is away before it answers. */
let away = 0;
let broken: readonly string[] = [];
let temporal: Temporal;
let connection: NativeConnection;
let workers: readonly Worker[];
let working: readonly Promise<void>[];

async function part(name: string): Promise<void> {
  if (broken.includes(name)) throw ApplicationFailure.nonRetryable('as the test wants it');
  done.push(name);
}

const watchEvidence = (): Promise<void> => part('watch');
const activities = {
  retainEvidence: () => part('retain'),
  sweepEvidence: () => part('sweep'),
  scrubEvidence: () => part('scrub'),
  copyEvidence: () => part('copy'),
  sealFile: async (order: SealOrder) => {
    looks.push(order);
    return looks.length <= away ? 'pending' : 'to-be-copied';
  },
};

beforeAll(async () => {
  installRuntime(pino({ level: 'silent' }));
  const { address, namespace } = testStack().temporal;
  temporal = openTemporal({ address, namespace, virtualTime: true });
  connection = await NativeConnection.connect({ address });
  const own = { connection, namespace, taskQueue };
  workers = await Promise.all([
    createCaseWorker({ ...own, activities: { watchEvidence } as never }),
    createEvidenceWorker({ ...own, activities: activities as never }),
  ]);
  working = workers.map((worker) => worker.run());
});
afterAll(async () => {
  for (const worker of workers) worker.shutdown();
  await Promise.all(working);
  await Promise.all([connection.close(), temporal.close()]);
});

describe('the daily watch', () => {
  it('does each part whatever became of the others, and says in the end what was given up', async () => {
    broken = ['retain', 'sweep'];
    const run = temporal.client.workflow.execute(keepEvidenceWorkflow, { taskQueue, workflowId: randomUUID() });
    await expect(run).rejects.toMatchObject({ cause: { message: 'given up: retainEvidence, sweepEvidence' } });
    expect(done).toEqual(['scrub']);
    broken = [];
  });

  it('is itself watched where it can be seen to fail: with the cases', async () => {
    done.length = 0;
    await temporal.client.workflow.execute(watchEvidenceWorkflow, { taskQueue, workflowId: randomUUID() });
    expect(done).toEqual(['watch']);
  });

  it('is brought up to date where an earlier release has ordered it otherwise, and stays paused where somebody paused it', async () => {
    await keepDaily(temporal.client, 'queue-of-yesterday');
    const handle = temporal.client.schedule.getHandle('keep-evidence');
    await handle.update((schedule) => ({ ...schedule, spec: { calendars: [{ hour: 1, minute: 1 }] } }));
    await handle.pause('by hand');
    await keepDaily(temporal.client, taskQueue);
    const { action, spec, state } = await handle.describe();
    expect(action).toMatchObject({ taskQueue, workflowExecutionTimeout: 20 * 3_600_000 });
    expect(spec.calendars?.map(({ hour, minute }) => [hour?.[0]?.start, minute?.[0]?.start])).toEqual([[19, 10]]);
    expect(state.paused).toBe(true);
    await handle.delete();
    await temporal.client.schedule.getHandle('watch-evidence').delete();
  });
});

/** Seconds of the pauses in one run. */
async function pausesOf(workflowId: string, runId?: string): Promise<number[]> {
  const { events } = await temporal.client.workflow.getHandle(workflowId, runId).fetchHistory();
  return (events ?? []).flatMap(({ timerStartedEventAttributes: timer }) => Number(timer?.startToFireTimeout?.seconds ?? 0) || []);
}

describe('a file whose scanner is away', () => {
  it('is looked at ever less often, in runs that stay short, and is judged in the end', async () => {
    away = 5;
    const order = { caseId: randomUUID(), evidenceId: randomUUID(), pauses: 37 };
    const workflowId = randomUUID();
    const handle = await temporal.client.workflow.start(sealFileWorkflow, { taskQueue, workflowId, args: [order] });
    // The file is judged on the way: then nobody waits for the end of the day.
    const day = (temporal.client.workflow as VirtualTimeWorkflowClient).fastForward(workflowId, 86_400, 'a day').catch(() => undefined);
    await Promise.race([handle.result(), day.then(() => handle.result())]);
    expect(looks.map(({ pauses }) => pauses)).toEqual([37, 38, 39, 40, 41, 42]);
    expect(done.at(-1)).toBe('copy');
    expect([await pausesOf(workflowId, handle.firstExecutionRunId), await pausesOf(workflowId)]).toEqual([
      [900, 900, 900],
      [900, 900],
    ]);
  });

  it('is asked soon again at first', async () => {
    looks.length = 0;
    away = 2;
    const workflowId = randomUUID();
    const order = { caseId: randomUUID(), evidenceId: randomUUID() };
    const handle = await temporal.client.workflow.start(sealFileWorkflow, { taskQueue, workflowId, args: [order] });
    const hour = (temporal.client.workflow as VirtualTimeWorkflowClient).fastForward(workflowId, 3600, 'an hour').catch(() => undefined);
    await Promise.race([handle.result(), hour.then(() => handle.result())]);
    expect(await pausesOf(workflowId)).toEqual([30, 45]);
  });
});
