import { sql } from 'kysely';
import type { AlarmKind } from '../../domain/evidence/alarm-kind.ts';
import { system } from '../../domain/event-actor.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { openNews } from '../../infra/evidence/open-news.ts';
import { ownTrouble } from '../../infra/evidence/own-trouble.ts';
import { storedHash } from '../../infra/evidence/verify-case.ts';
import type { VersionAddress } from '../../infra/object-store/object-store.ts';
import { noteFinished } from './note-finished.ts';

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
  complaintId: string;
  sha256: string;
  sizeBytes: number;
  objectKey: string;
  versionId: string;
  retainUntil: Date | null;
  held: boolean;
}

type Alarming = (what: AlarmKind, facts?: Record<string, unknown>) => Promise<false>;

/** Those that were read longest ago. */
async function share({ db }: EvidenceDeps, part: number): Promise<Scrubbed[]> {
  const { rows } = await sql<Scrubbed>`
    select id, complaint_id, sha256, size_bytes, object_key, version_id, retain_until, held from evidence
    where object_key is not null and state in ('sealed', 'voided')
    order by scrubbed_at nulls first, id
    limit (select ceil(count(*) * ${part}::float8)::int8 from evidence where object_key is not null and state in ('sealed', 'voided'))
  `.execute(db);
  return rows;
}

/** A hold that the store lost is set again; one that nobody recorded stays, and somebody has to look. */
async function isHoldSound(deps: EvidenceDeps, row: Scrubbed, at: VersionAddress, alarm: Alarming): Promise<boolean> {
  const held = await deps.store.isHeld(at);
  if (held === row.held || (await openNews(deps.db, row.complaintId, row.id)).length > 0) return true;
  const { held: recorded } = await deps.db.selectFrom('evidence').select('held').where('id', '=', row.id).executeTakeFirstOrThrow();
  if (held === recorded) return true;
  if (recorded) await deps.store.setLegalHold(at, true);
  return alarm(recorded ? 'hold-missing' : 'hold-unrecorded');
}

async function isSound(deps: EvidenceDeps, row: Scrubbed, at: VersionAddress, alarm: Alarming): Promise<boolean> {
  if ((await deps.store.stat(at)) === undefined) return alarm('object-missing');
  const found = await storedHash(deps, at);
  const isContent = found === row.sha256 || (await alarm('hash-mismatch', { sealed: row.sha256, found: found ?? 'unreadable' }));
  const due = row.retainUntil?.getTime() ?? 0;
  const lockedUntil = (await deps.store.retentionOf(at))?.getTime() ?? 0;
  const isLocked = due <= Date.now() || lockedUntil >= due - 1000 || (await alarm('lock-missing', { lockedUntil }));
  return [isContent, isLocked, await isHoldSound(deps, row, at, alarm)].every(Boolean);
}

/** One object that cannot be read is named and keeps no other from being read. */
async function scrub(deps: EvidenceDeps, row: Scrubbed): Promise<boolean> {
  const at = { bucket: deps.buckets.evidence, key: row.objectKey, versionId: row.versionId };
  const alarm: Alarming = async (what, facts = {}) => {
    await raiseAlarm(deps.db, { ...at, what, evidenceId: row.id, facts });
    return false;
  };
  try {
    return await isSound(deps, row, at, alarm);
  } catch (error) {
    return alarm('file-unread', { why: await ownTrouble(deps, error) });
  }
}

/**
 * Activity: reads a share of all sealed contents again and compares hashes, locks and holds with what was sealed and recorded.
 * What is not so raises an alarm that names the file and is a step of its chain of custody, as is every reading. Killed in
 * the middle, it goes on with those not read yet.
 */
export async function scrubEvidence(deps: EvidenceDeps, part: number = DAILY_SHARE): Promise<ScrubReport> {
  const rows = await share(deps, part);
  const faulty: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const sound = await scrub(deps, row);
    if (!sound) faulty.push(row.id);
    bytes += row.sizeBytes;
    await deps.db.transaction().execute(async (trx) => {
      const scrubbed = trx.updateTable('evidence').set({ scrubbedAt: sql<Date>`now()` });
      await scrubbed.where('id', '=', row.id).execute();
      await noteStep(trx, { evidenceId: row.id, caseId: row.complaintId, kind: 'scrubbed', actor: system, facts: { sound } });
    });
  }
  await noteFinished(deps, 'scrub');
  return { read: rows.length, bytes, faulty };
}
