import { sql } from 'kysely';
import type { EvidenceWatchTable } from '../../infra/database/schema-evidence.ts';
import { raiseAlarm, settleBySystem } from '../../infra/evidence/alarms.ts';
import { type EvidenceDeps, quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import { tellAgain } from './tell-again.ts';

type WatchPart = EvidenceWatchTable['what'];

export interface WatchTerms {
  /** Each part of the nightly watch must have finished within so many hours: locks lengthened, sweep, scrub. */
  scrubHours: number;
  /** A file may be 检测中 for so many hours. */
  checkHours: number;
}

export interface WatchReport {
  /** Parts of the nightly watch that have not finished for too long. */
  overdue: readonly WatchPart[];
  /** Ids of the files of open cases whose lock has ended. */
  unlocked: readonly string[];
  /** Ids of the files that are being checked for too long. */
  checkingLong: readonly string[];
  toldAgain: number;
}

const HOUR_MS = 3_600_000;
const MOST = 1000;
const parts = ['retain', 'sweep', 'scrub'] as const satisfies readonly WatchPart[];

async function isOverdue({ db, buckets }: EvidenceDeps, part: WatchPart, hours: number): Promise<boolean> {
  const row = await db.selectFrom('evidenceWatch').select('finishedAt').where('what', '=', part).executeTakeFirst();
  const what = `${part}-overdue` as const;
  if (row !== undefined && row.finishedAt.getTime() > Date.now() - hours * HOUR_MS) {
    await settleBySystem(db, what, []);
    return false;
  }
  const facts = { hours, finishedAt: row?.finishedAt.toISOString() ?? null };
  await raiseAlarm(db, { what, bucket: buckets.evidence, key: '', facts });
  return true;
}

async function watchParts(deps: EvidenceDeps, hours: number): Promise<WatchPart[]> {
  const overdue: WatchPart[] = [];
  for (const part of parts) if (await isOverdue(deps, part, hours)) overdue.push(part);
  return overdue;
}

/** However the nightly watch says it went: a file of an open case must be locked. */
async function watchLocks({ db, buckets }: EvidenceDeps): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .innerJoin('complaint', 'complaint.id', 'evidence.complaintId')
    .select(['evidence.id', 'objectKey', 'versionId', 'retainUntil'])
    .where('complaint.closedAt', 'is', null)
    .where('evidence.state', 'in', ['sealed', 'voided'])
    .where('objectKey', 'is not', null)
    .where('retainUntil', '<', sql<Date>`now()`)
    .orderBy('retainUntil')
    .limit(MOST)
    .execute();
  for (const { id, objectKey, versionId, retainUntil } of rows) {
    const at = { bucket: buckets.evidence, key: objectKey ?? '', versionId: versionId ?? '' };
    await raiseAlarm(db, { ...at, what: 'lock-ended', evidenceId: id, facts: { retainUntil: retainUntil?.toISOString() } });
  }
  await settleBySystem(
    db,
    'lock-ended',
    rows.map(({ objectKey }) => objectKey ?? ''),
  );
  return rows.map(({ id }) => id);
}

async function watchChecks({ db, buckets }: EvidenceDeps, hours: number): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .select(['id', 'completedAt'])
    .where('state', '=', 'checking')
    .where('completedAt', '<', sql<Date>`now() - ${hours}::float8 * interval '1 hour'`)
    .orderBy('completedAt')
    .limit(MOST)
    .execute();
  for (const { id, completedAt } of rows) {
    const facts = { hours, since: completedAt?.toISOString() };
    await raiseAlarm(db, { what: 'check-overdue', bucket: buckets.quarantine, key: quarantineKey(id), evidenceId: id, facts });
  }
  const ids = rows.map(({ id }) => id);
  await settleBySystem(db, 'check-overdue', ids.map(quarantineKey));
  return ids;
}

/**
 * Activity: watches the watch itself. Alarms when a part of it has not finished for too long, for files of open cases whose lock
 * has ended and for files that are being checked for too long; settles those alarms when that is over; tells cases again what
 * they did not record.
 */
export async function watchEvidence(deps: EvidenceDeps, { scrubHours, checkHours }: WatchTerms): Promise<WatchReport> {
  return {
    overdue: await watchParts(deps, scrubHours),
    unlocked: await watchLocks(deps),
    checkingLong: await watchChecks(deps, checkHours),
    toldAgain: await tellAgain(deps, new Date(Date.now() - HOUR_MS)),
  };
}
