import { sql } from 'kysely';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { storedHash } from '../../infra/evidence/verify-case.ts';

/** With a thirtieth a day every object is read at least once in thirty days. */
export const DAILY_SHARE = 1 / 30;

export interface ScrubReport {
  read: number;
  bytes: number;
  /** Ids of the files that are not as they were sealed. */
  faulty: readonly string[];
}

interface Scrubbed {
  id: string;
  sha256: string;
  sizeBytes: number;
  objectKey: string;
  versionId: string;
  retainUntil: Date | null;
}

/** Those that were read longest ago. */
async function share({ db }: EvidenceDeps, part: number): Promise<Scrubbed[]> {
  const { rows } = await sql<Scrubbed>`
    select id, sha256, size_bytes, object_key, version_id, retain_until from evidence
    where object_key is not null and state in ('sealed', 'voided')
    order by scrubbed_at nulls first, id
    limit (select ceil(count(*) * ${part}::float8)::int8 from evidence where object_key is not null and state in ('sealed', 'voided'))
  `.execute(db);
  return rows;
}

async function isSound(deps: EvidenceDeps, row: Scrubbed): Promise<boolean> {
  const at = { bucket: deps.buckets.evidence, key: row.objectKey, versionId: row.versionId };
  const alarm = { ...at, evidenceId: row.id };
  if ((await deps.store.stat(at)) === undefined) {
    await raiseAlarm(deps.db, { ...alarm, what: 'object-missing' });
    return false;
  }
  const found = await storedHash(deps, at);
  if (found !== row.sha256)
    await raiseAlarm(deps.db, { ...alarm, what: 'hash-mismatch', facts: { sealed: row.sha256, found: found ?? 'unreadable' } });
  const due = row.retainUntil?.getTime() ?? 0;
  const lockedUntil = (await deps.store.retentionOf(at))?.getTime() ?? 0;
  const lockLost = due > Date.now() && lockedUntil < due - 1000;
  if (lockLost) await raiseAlarm(deps.db, { ...alarm, what: 'lock-missing', facts: { lockedUntil } });
  return found === row.sha256 && !lockLost;
}

/**
 * Activity: reads a share of all sealed contents again and compares their hashes and locks with what was sealed. What is not
 * so raises an alarm that names the file. Killed in the middle, it goes on with those not read yet.
 */
export async function scrubEvidence(deps: EvidenceDeps, part: number = DAILY_SHARE): Promise<ScrubReport> {
  const rows = await share(deps, part);
  const faulty: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    if (!(await isSound(deps, row))) faulty.push(row.id);
    bytes += row.sizeBytes;
    await deps.db
      .updateTable('evidence')
      .set({ scrubbedAt: sql<Date>`now()` })
      .where('id', '=', row.id)
      .execute();
  }
  return { read: rows.length, bytes, faulty };
}
