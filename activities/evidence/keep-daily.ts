import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { keepEvidenceWorkflow } from '../../workflows/messages.ts';

const SCHEDULE_ID = 'keep-evidence';
const CALL_MS = 10_000;

/** Has the watch over stored files kept every night at 03:10 Beijing time, by whichever worker is there. Said again it is the same. */
export async function keepDaily(client: Client, taskQueue: string): Promise<void> {
  try {
    await client.withDeadline(Date.now() + CALL_MS, () =>
      client.schedule.create({
        scheduleId: SCHEDULE_ID,
        spec: { calendars: [{ hour: 19, minute: 10 }] },
        action: { type: 'startWorkflow', workflowType: keepEvidenceWorkflow, taskQueue, args: [] },
        policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
      }),
    );
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
