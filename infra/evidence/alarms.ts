import { type Selectable, sql } from 'kysely';
import type { Db } from '../database/connect.ts';
import type { EvidenceAlarmTable } from '../database/schema-evidence.ts';
import type { AlarmKind } from '../../domain/evidence/alarm-kind.ts';

export interface EvidenceAlarm {
  what: AlarmKind;
  bucket: string;
  key: string;
  versionId?: string;
  evidenceId?: string;
  facts?: Record<string, unknown>;
}

/** Raises an alarm, or notes that it is still so. What was settled and is seen again is open again. */
export async function raiseAlarm(db: Db, { what, bucket, key, versionId = '', evidenceId, facts = {} }: EvidenceAlarm): Promise<void> {
  await db
    .insertInto('evidenceAlarm')
    .values({ what, bucket, objectKey: key, versionId, facts: JSON.stringify(facts), ...(evidenceId !== undefined && { evidenceId }) })
    .onConflict((conflict) =>
      conflict
        .columns(['what', 'bucket', 'objectKey', 'versionId'])
        .doUpdateSet({ lastSeenAt: sql<Date>`now()`, settledAt: null, settledBy: null, settledNote: null, facts: JSON.stringify(facts) }),
    )
    .execute();
}

/** Settles alarms of one kind that are over by themselves: all but those of the given keys. */
export async function settleBySystem(db: Db, what: AlarmKind, stillSo: readonly string[]): Promise<void> {
  await db
    .updateTable('evidenceAlarm')
    .set({ settledAt: sql<Date>`now()`, settledBy: 'system' })
    .where('what', '=', what)
    .where('settledAt', 'is', null)
    .where(sql<boolean>`object_key <> all(${[...stillSo]}::text[])`)
    .execute();
}

/** What is not as the record says, oldest first. */
export function openAlarms(db: Db) {
  return db.selectFrom('evidenceAlarm').selectAll().where('settledAt', 'is', null).orderBy('at').orderBy('id').execute();
}

export async function countAlarms(db: Db): Promise<number> {
  const { open } = await db
    .selectFrom('evidenceAlarm')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('settledAt', 'is', null)
    .executeTakeFirstOrThrow();
  return open;
}

export type FoundAlarm = Selectable<EvidenceAlarmTable> & { number: string | null };

const MOST = 500;

function alarmsWithCase(db: Db) {
  return db
    .selectFrom('evidenceAlarm')
    .leftJoin('evidence', 'evidence.id', 'evidenceAlarm.evidenceId')
    .leftJoin('complaint', 'complaint.id', 'evidence.complaintId')
    .selectAll('evidenceAlarm')
    .select('complaint.number');
}

/** Open alarms, oldest first, or settled ones, latest first; and how many are open. */
export async function findAlarms(db: Db, settled: boolean): Promise<{ rows: FoundAlarm[]; open: number }> {
  const wanted = settled
    ? alarmsWithCase(db).where('settledAt', 'is not', null).orderBy('settledAt', 'desc')
    : alarmsWithCase(db).where('settledAt', 'is', null).orderBy('evidenceAlarm.at');
  const [rows, open] = await Promise.all([wanted.orderBy('evidenceAlarm.id').limit(MOST).execute(), countAlarms(db)]);
  return { rows, open };
}

/** Settles an alarm for a person; what was settled before stays as it was. Undefined when there is none of that id. */
export async function settleAlarm(db: Db, id: number, { userId, note }: { userId: string; note: string }): Promise<FoundAlarm | undefined> {
  await db
    .updateTable('evidenceAlarm')
    .set({ settledAt: sql<Date>`now()`, settledBy: userId, settledNote: note })
    .where('id', '=', id)
    .where('settledAt', 'is', null)
    .execute();
  return alarmsWithCase(db).where('evidenceAlarm.id', '=', id).executeTakeFirst();
}
