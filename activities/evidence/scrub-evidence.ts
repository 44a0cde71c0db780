import { sql } from 'kysely';
import type { AlarmKind } from '../../domain/evidence/alarm-kind.ts';
import { system } from '../../domain/event-actor.ts';
import type { Db, Trx } from '../../infra/database/connect.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { openNews } from '../../infra/evidence/open-news.ts';
import { ownTrouble } from '../../infra/evidence/own-trouble.ts';
import { storedHash } from '../../infra/evidence/verify-case.ts';
import { wasRemoved } from '../../infra/evidence/was-removed.ts';
import { ObjectStoreError, type VersionAddress } from '../../infra/object-store/object-store.ts';
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

type Alarming = (what: AlarmKind, facts?: Record<string, unknown>, db?: Db | Trx) => Promise<false>;

/** `removed`: officers had it removed meanwhile, so there is nothing to say about it. */
type Finding = 'sound' | 'faulty' | 'removed';

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

/**
 * A hold that the store lost is set again; one that nobody recorded stays, and somebody has to look. The row is locked as for
 * the decisions themselves, and all is read again: a release first changes the store, and must not be undone on its way.
 */
async function isHoldSound(deps: EvidenceDeps, row: Scrubbed, at: VersionAddress, alarm: Alarming): Promise<boolean> {
  if ((await deps.store.isHeld(at)) === row.held) return true;
  return deps.db.transaction().execute(async (trx) => {
    const now = trx.selectFrom('evidence').select(['held', 'state']).where('id', '=', row.id).forUpdate();
    const { held: recorded, state } = await now.executeTakeFirstOrThrow();
    if (state === 'removed' || (await openNews(trx, row.complaintId, row.id)).length > 0) return true;
    if ((await deps.store.isHeld(at)) === recorded) return true;
    if (recorded) await deps.store.setLegalHold(at, true);
    return alarm(recorded ? 'hold-missing' : 'hold-unrecorded', {}, trx);
  });
}

async function isSound(deps: EvidenceDeps, row: Scrubbed, at: VersionAddress, alarm: Alarming): Promise<boolean> {
  if ((await deps.store.stat(at)) === undefined) throw new ObjectStoreError('missing', at.key);
  const found = await storedHash(deps, at);
  const isContent = found === row.sha256 || (await alarm('hash-mismatch', { sealed: row.sha256, found: found ?? 'unreadable' }));
  const due = row.retainUntil?.getTime() ?? 0;
  const lockedUntil = (await deps.store.retentionOf(at))?.getTime() ?? 0;
  const isLocked = due <= Date.now() || lockedUntil >= due - 1000 || (await alarm('lock-missing', { lockedUntil }));
  return [isContent, isLocked, await isHoldSound(deps, row, at, alarm)].every(Boolean);
}

/** One object that cannot be read is named and keeps no other from being read. */
async function scrub(deps: EvidenceDeps, row: Scrubbed): Promise<Finding> {
  const at = { bucket: deps.buckets.evidence, key: row.objectKey, versionId: row.versionId };
  const alarm: Alarming = async (what, facts = {}, db = deps.db) => {
    await raiseAlarm(db, { ...at, what, evidenceId: row.id, facts });
    return false;
  };
  try {
    return (await isSound(deps, row, at, alarm)) ? 'sound' : 'faulty';
  } catch (error) {
    const why = await ownTrouble(deps, error);
    if (why === 'missing' && (await wasRemoved(deps.db, row.id))) return 'removed';
    await (why === 'missing' ? alarm('object-missing') : alarm('file-unread', { why }));
    return 'faulty';
  }
}

async function noteScrubbed({ db }: EvidenceDeps, { id, complaintId: caseId }: Scrubbed, sound: boolean): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('evidence')
      .set({ scrubbedAt: sql<Date>`now()` })
      .where('id', '=', id)
      .execute();
    await noteStep(trx, { evidenceId: id, caseId, kind: 'scrubbed', actor: system, facts: { sound } });
  });
}

/**
 * Activity: reads a share of all sealed contents again and compares hashes, locks and holds with what was sealed and recorded.
 * What is not so raises an alarm that names the file and is a step of its chain of custody, as is every reading; a file that
 * officers had removed meanwhile is passed over. Killed in the middle, it goes on with those not read yet.
 */
export async function scrubEvidence(deps: EvidenceDeps, part: number = DAILY_SHARE): Promise<ScrubReport> {
  const rows = await share(deps, part);
  const faulty: string[] = [];
  let [read, bytes] = [0, 0];
  for (const row of rows) {
    const finding = await scrub(deps, row);
    if (finding === 'removed') continue;
    if (finding === 'faulty') faulty.push(row.id);
    read += 1;
    bytes += row.sizeBytes;
    await noteScrubbed(deps, row, finding === 'sound');
  }
  await noteFinished(deps, 'scrub');
  return { read, bytes, faulty };
}
