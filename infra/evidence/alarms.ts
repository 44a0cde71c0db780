import { sql } from 'kysely';
import type { Db } from '../database/connect.ts';
import type { AlarmKind } from '../database/schema-evidence.ts';

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
        .doUpdateSet({ lastSeenAt: sql<Date>`now()`, settledAt: null, facts: JSON.stringify(facts) }),
    )
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
