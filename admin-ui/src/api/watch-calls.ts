import type { Alarm, AlarmList, FileOver } from '../../../openapi/generated/types.ts';
import { client } from './client.ts';
import { unwrap } from './problem.ts';

/** Alarms of stored files: the open ones, oldest first, or the settled ones, latest first. */
export function listEvidenceAlarms(settled: boolean): Promise<AlarmList> {
  return unwrap(client.GET('/evidence-alarms', { params: { query: { settled } } }));
}

/** Settles an alarm with a note of what was found and done. */
export function settleEvidenceAlarm(alarmId: number, note: string): Promise<Alarm> {
  return unwrap(client.POST('/evidence-alarms/{alarmId}/settlements', { params: { path: { alarmId } }, body: { note } }));
}

/** Files whose retention is over, those over for longest first. */
export async function listRetentionOver(): Promise<readonly FileOver[]> {
  return (await unwrap(client.GET('/files/retention-over'))).items;
}
