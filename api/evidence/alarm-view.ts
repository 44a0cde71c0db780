import { alarmTexts } from '../../domain/evidence/alarm-kind.ts';
import type { Db } from '../../infra/database/connect.ts';
import type { FoundAlarm } from '../../infra/evidence/alarms.ts';
import type { Alarm } from '../../openapi/generated/types.ts';
import { loadNames } from '../queries/names.ts';
import { present } from '../views/present.ts';

/** Alarms in words, with the names of those who settled them. */
export async function alarmViews(db: Db, rows: readonly FoundAlarm[]): Promise<Alarm[]> {
  const { people } = await loadNames(db, { people: rows.map(({ settledBy }) => settledBy) });
  return rows.map(({ id, what, at, lastSeenAt, bucket, objectKey: key, versionId, facts, evidenceId, ...row }) => ({
    id,
    what,
    text: { ...alarmTexts[what] },
    at: at.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    bucket,
    key,
    facts,
    ...present({
      versionId: versionId === '' ? undefined : versionId,
      fileId: evidenceId ?? undefined,
      number: row.number ?? undefined,
      settledAt: row.settledAt?.toISOString(),
      settledBy: row.settledBy === null ? undefined : people.get(row.settledBy)?.name,
      note: row.settledNote ?? undefined,
    }),
  }));
}
