import { sql } from 'kysely';
import { raiseAlarm, settleBySystem } from '../../infra/evidence/alarms.ts';
import { type EvidenceDeps, quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import { tellAgain } from './tell-again.ts';

export interface WatchTerms {
  /** A scrub must have finished within so many hours. */
  scrubHours: number;
  /** A file may be 检测中 for so many hours. */
  checkHours: number;
}

export interface WatchReport {
  scrubOverdue: boolean;
  /** Ids of the files that are being checked for too long. */
  checkingLong: readonly string[];
  toldAgain: number;
}

const HOUR_MS = 3_600_000;

async function watchScrub({ db, buckets }: EvidenceDeps, hours: number): Promise<boolean> {
  const row = await db.selectFrom('evidenceWatch').select('finishedAt').where('what', '=', 'scrub').executeTakeFirst();
  const place = { bucket: buckets.evidence, key: '' };
  if (row !== undefined && row.finishedAt.getTime() > Date.now() - hours * HOUR_MS) {
    await settleBySystem(db, 'scrub-overdue', []);
    return false;
  }
  await raiseAlarm(db, { ...place, what: 'scrub-overdue', facts: { hours, finishedAt: row?.finishedAt.toISOString() ?? null } });
  return true;
}

async function watchChecks({ db, buckets }: EvidenceDeps, hours: number): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .select(['id', 'completedAt'])
    .where('state', '=', 'checking')
    .where('completedAt', '<', sql<Date>`now() - ${hours}::float8 * interval '1 hour'`)
    .orderBy('completedAt')
    .limit(1000)
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
 * Activity: watches the watch itself. Alarms when no scrub finished for too long and for files that are being checked for too
 * long; settles those alarms when that is over; tells cases again what they did not record.
 */
export async function watchEvidence(deps: EvidenceDeps, { scrubHours, checkHours }: WatchTerms): Promise<WatchReport> {
  return {
    scrubOverdue: await watchScrub(deps, scrubHours),
    checkingLong: await watchChecks(deps, checkHours),
    toldAgain: await tellAgain(deps, new Date(Date.now() - HOUR_MS)),
  };
}
