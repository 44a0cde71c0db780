import { sql } from 'kysely';
import { DomainProblem } from '../../domain/problem.ts';
import type { FileVerdict, Uploader } from '../database/schema-evidence.ts';
import type { EvidenceDeps } from './evidence-deps.ts';
import { type FileView, listFiles } from './list-files.ts';
import { orUnavailable } from './store-problem.ts';

/** Everything that is known of one file: what a court may ask. */
export interface CustodyReport {
  caseNumber: string;
  madeAt: Date;
  file: FileView;
  /** Who brought it, and how the platform knew them; missing for files from before this was kept. */
  uploader?: Uploader;
  /** What the checks found. */
  check?: { verdict: FileVerdict['verdict']; scan: FileVerdict['scan']; detectedType?: string };
  store?: { bucket: string; key: string; versionId: string; bytes?: number; lockedUntil?: Date; held: boolean };
  /** When the stored content was last read and its hash compared. */
  scrubbedAt?: Date;
  steps: readonly { at: Date; kind: string; actor: unknown; facts: unknown }[];
  /** Events of the case that name the file, with their place in its chain. */
  events: readonly { seq: number; kind: string; at: Date; actor: unknown; hash: string }[];
  accesses: readonly { at: Date; userId: string; actor: unknown; what: string; purpose: string }[];
  copies: readonly { name: string; mediaType: string; bytes: number; sha256: string }[];
  alarms: readonly { at: Date; what: string; facts: unknown; settledAt: Date | null }[];
}

async function eventsOf({ db }: EvidenceDeps, caseId: string, id: string): Promise<CustodyReport['events']> {
  const { rows } = await sql<{ seq: number; kind: string; at: Date; actor: unknown; hash: Buffer }>`
    select seq, kind, at, actor, hash from event
    where complaint_id = ${caseId}::uuid and facts::text like ${`%"${id}"%`}
    order by seq
  `.execute(db);
  return rows.map((row) => ({ ...row, hash: row.hash.toString('hex') }));
}

/** What the store itself says now, not what was noted when the file was sealed. */
async function storeOf({ db, store, buckets }: EvidenceDeps, id: string): Promise<CustodyReport['store']> {
  const row = await db.selectFrom('evidence').select(['objectKey', 'versionId', 'state']).where('id', '=', id).executeTakeFirst();
  if (!row?.objectKey || !row.versionId || row.state === 'removed') return undefined;
  const at = { bucket: buckets.evidence, key: row.objectKey, versionId: row.versionId };
  const found = await orUnavailable(store.stat(at));
  if (found === undefined) return { ...at, held: false };
  const [lockedUntil, held] = [await orUnavailable(store.retentionOf(at)), await orUnavailable(store.isHeld(at))];
  return { ...at, bytes: found.bytes, held, ...(lockedUntil && { lockedUntil }) };
}

function checkOf({ verdict, scan }: FileVerdict, detectedType: string | null): NonNullable<CustodyReport['check']> {
  return { verdict, scan, ...(detectedType !== null && { detectedType }) };
}

/** The report of one file. Who asks for it is noted as an access of the file by the caller. Throws `not-found`. */
export async function custodyReport(deps: EvidenceDeps, caseId: string, id: string): Promise<CustodyReport> {
  const { db } = deps;
  const [file] = await listFiles(deps, caseId, [id]);
  if (file === undefined) throw new DomainProblem('not-found', 'no such file');
  const [row, steps, events, accesses, copies, alarms, store] = await Promise.all([
    db
      .selectFrom('evidence')
      .innerJoin('complaint', 'complaint.id', 'evidence.complaintId')
      .select(['complaint.number', 'evidence.uploader', 'evidence.scrubbedAt', 'evidence.verdict', 'evidence.detectedType'])
      .where('evidence.id', '=', id)
      .executeTakeFirstOrThrow(),
    db.selectFrom('evidenceStep').select(['at', 'kind', 'actor', 'facts']).where('evidenceId', '=', id).orderBy('id').execute(),
    eventsOf(deps, caseId, id),
    db
      .selectFrom('evidenceAccess')
      .select(['at', 'userId', 'actor', 'what', 'purpose'])
      .where('evidenceId', '=', id)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('evidenceCopy')
      .select(['name', 'mediaType', 'sizeBytes as bytes', 'sha256'])
      .where('evidenceId', '=', id)
      .orderBy('name')
      .execute(),
    db.selectFrom('evidenceAlarm').select(['at', 'what', 'facts', 'settledAt']).where('evidenceId', '=', id).orderBy('id').execute(),
    storeOf(deps, id),
  ]);
  return {
    caseNumber: row.number,
    madeAt: new Date(),
    file,
    steps,
    events,
    accesses,
    copies,
    alarms,
    ...(row.uploader !== null && { uploader: row.uploader }),
    ...(row.verdict !== null && { check: checkOf(row.verdict, row.detectedType) }),
    ...(row.scrubbedAt && { scrubbedAt: row.scrubbedAt }),
    ...(store && { store }),
  };
}
