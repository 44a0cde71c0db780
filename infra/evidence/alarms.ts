import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Db, Trx } from '../database/connect.ts';
import type { EvidenceAlarmTable } from '../database/schema-evidence.ts';
import type { AlarmKind } from '../../domain/evidence/alarm-kind.ts';

const SYSTEM = 'system';

export interface EvidenceAlarm {
  what: AlarmKind;
  bucket: string;
  key: string;
  versionId?: string;
  evidenceId?: string;
  facts?: Record<string, unknown>;
  /** It stays as it is until its time, and whoever settled it knew: seen again with the same facts it stays settled. */
  standing?: boolean;
}

/** Of the settlement only what still counts: none, but that by a person of a standing alarm whose facts are the same. */
function kept<T>(column: 'settled_at' | 'settled_by' | 'settled_note', standing: boolean): RawBuilder<T | null> {
  if (!standing) return sql<T | null>`null`;
  const same = sql`evidence_alarm.facts = excluded.facts and evidence_alarm.settled_by <> ${SYSTEM}`;
  return sql<T | null>`case when ${same} then ${sql.ref(`evidence_alarm.${column}`)} end`;
}

/** Raises an alarm, or notes that it is still so. What was settled and is seen again is open again, unless it is `standing`. */
export async function raiseAlarm(db: Db | Trx, alarm: EvidenceAlarm): Promise<void> {
  const { what, bucket, key, versionId = '', evidenceId, facts = {}, standing = false } = alarm;
  await db
    .insertInto('evidenceAlarm')
    .values({ what, bucket, objectKey: key, versionId, facts: JSON.stringify(facts), ...(evidenceId !== undefined && { evidenceId }) })
    .onConflict((conflict) =>
      conflict.columns(['what', 'bucket', 'objectKey', 'versionId']).doUpdateSet({
        lastSeenAt: sql<Date>`now()`,
        settledAt: kept<Date>('settled_at', standing),
        settledBy: kept<string>('settled_by', standing),
        settledNote: kept<string>('settled_note', standing),
        facts: JSON.stringify(facts),
      }),
    )
    .execute();
}

/** Settles the alarm of one kind about one object, because it is over. */
export async function settleObject(db: Db, { what, bucket, key, versionId = '' }: EvidenceAlarm): Promise<void> {
  await db
    .updateTable('evidenceAlarm')
    .set({ settledAt: sql<Date>`now()`, settledBy: SYSTEM })
    .where((eb) => eb.and({ what, bucket, objectKey: key, versionId }))
    .where('settledAt', 'is', null)
    .execute();
}

/** Settles alarms of one kind that are over by themselves: all but those of the given keys. */
export async function settleBySystem(db: Db, what: AlarmKind, stillSo: readonly string[]): Promise<void> {
  await db
    .updateTable('evidenceAlarm')
    .set({ settledAt: sql<Date>`now()`, settledBy: SYSTEM })
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
