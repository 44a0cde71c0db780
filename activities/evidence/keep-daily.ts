import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import { keepEvidenceWorkflow, watchEvidenceWorkflow } from '../../workflows/messages.ts';

const CALL_MS = 10_000;

const policies = { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' } as const;

/** At 03:10 Beijing time, and once an hour. A run that hangs ends before it makes the next one be skipped. */
function schedules(taskQueue: string): ScheduleOptions[] {
  const run = { type: 'startWorkflow', taskQueue, args: [] } as const;
  return [
    {
      scheduleId: 'keep-evidence',
      spec: { calendars: [{ hour: 19, minute: 10 }] },
      action: { ...run, workflowType: keepEvidenceWorkflow, workflowExecutionTimeout: '20 hours' },
      policies,
    },
    {
      scheduleId: 'watch-evidence',
      spec: { calendars: [{ hour: { start: 0, end: 23 }, minute: 40 }] },
      action: { ...run, workflowType: watchEvidenceWorkflow, workflowExecutionTimeout: '50 minutes' },
      policies,
    },
  ];
}

async function keepSchedule(client: Client, schedule: ScheduleOptions): Promise<void> {
  try {
    await client.schedule.create(schedule);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    // One that an earlier release made may have another time, queue or limit. Whether it is paused stays as somebody left it.
    const { spec, action, policies: terms } = schedule;
    await client.schedule.getHandle(schedule.scheduleId).update(({ state }) => ({ spec, action, policies: { ...terms }, state }));
  }
}

/** Has the watch over stored files kept every night and the watch over it every hour, by whichever worker is there. Said again it is the same. */
export async function keepDaily(client: Client, taskQueue: string): Promise<void> {
  for (const schedule of schedules(taskQueue)) await client.withDeadline(Date.now() + CALL_MS, () => keepSchedule(client, schedule));
}
