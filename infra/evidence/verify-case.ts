import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { CaseEvent } from '../../domain/event.ts';
import { readEvidence } from '../database/evidence-files.ts';
import type { EvidenceRow } from '../database/schema.ts';
import { type ChainVerdict, verifyChain } from '../database/verify-chain.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

export type FileFault =
  | 'event-missing'
  | 'event-differs'
  | 'object-missing'
  | 'size-differs'
  | 'hash-differs'
  | 'unreadable'
  | 'lock-missing'
  | 'hold-missing'
  | 'removal-unrecorded'
  | 'row-missing';

export interface FileCheck {
  id: string;
  sha256: string;
  faults: readonly FileFault[];
}

export interface CaseCheck {
  chain: ChainVerdict;
  files: readonly FileCheck[];
  ok: boolean;
}

type Sealed = Extract<CaseEvent, { kind: 'evidenceSealed' }>['facts'];

async function sealedEvents({ db }: EvidenceDeps, caseId: string): Promise<Map<string, Sealed>> {
  const rows = await db
    .selectFrom('event')
    .select('facts')
    .where('complaintId', '=', caseId)
    .where('kind', '=', 'evidenceSealed')
    .orderBy('seq')
    .execute();
  return new Map(rows.map(({ facts }) => [(facts as Sealed).file.id, facts as Sealed]));
}

/** SHA-256 (hex) of what the store holds; undefined when it cannot be read although the store knows it. */
export async function storedHash(
  { store }: Pick<EvidenceDeps, 'store'>,
  at: { bucket: string; key: string; versionId: string },
): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(await store.read(at), hash);
    return hash.digest('hex');
  } catch (error) {
    // A store that is away is no verdict about the object.
    if ((await store.stat(at)) === undefined) throw error;
    return undefined;
  }
}

function compareEvent(row: EvidenceRow, event: Sealed | undefined): FileFault[] {
  if (event === undefined) return ['event-missing'];
  const same =
    event.file.sha256 === row.sha256 && event.key === row.objectKey && event.versionId === row.versionId && event.bytes === row.sizeBytes;
  return same ? [] : ['event-differs'];
}

async function compareObject(
  deps: EvidenceDeps,
  row: EvidenceRow,
  { key, versionId, file, bytes, retainUntil }: Sealed,
): Promise<FileFault[]> {
  const at = { bucket: deps.buckets.evidence, key, versionId };
  const found = await deps.store.stat(at);
  if (found === undefined) return ['object-missing'];
  const faults: FileFault[] = [];
  if (found.bytes !== bytes) faults.push('size-differs');
  const hash = await storedHash(deps, at);
  if (hash === undefined) faults.push('unreadable');
  else if (hash !== file.sha256) faults.push('hash-differs');
  const lockedUntil = await deps.store.retentionOf(at);
  const due = Math.max(Date.parse(retainUntil), row.retainUntil?.getTime() ?? 0);
  if (due > Date.now() && (lockedUntil?.getTime() ?? 0) < due - 1000) faults.push('lock-missing');
  if (row.held && !(await deps.store.isHeld(at))) faults.push('hold-missing');
  return faults;
}

async function checkInDatabase({ db, vault }: EvidenceDeps, row: EvidenceRow): Promise<FileFault[]> {
  const found = await readEvidence(db, vault, row.complaintId, row.id).catch(() => undefined);
  return found === undefined ? ['hash-differs'] : [];
}

async function checkFile(deps: EvidenceDeps, row: EvidenceRow, event: Sealed | undefined): Promise<FileCheck> {
  const check = (faults: readonly FileFault[]): FileCheck => ({ id: row.id, sha256: row.sha256, faults });
  if (row.contentCipher !== null) return check(await checkInDatabase(deps, row));
  const byEvent = compareEvent(row, event);
  return check(event === undefined ? byEvent : [...byEvent, ...(await compareObject(deps, row, event))]);
}

type Removed = Pick<EvidenceRow, 'id' | 'sha256'>;

/** Rows that say that the content of a sealed file is gone. */
async function removedRows({ db }: EvidenceDeps, caseId: string): Promise<Removed[]> {
  const rows = db.selectFrom('evidence').select(['id', 'sha256']).where('complaintId', '=', caseId).where('state', '=', 'removed');
  return rows.orderBy('createdAt').execute();
}

/**
 * A row alone proves no removal: it must be a step of the chain of custody, which nobody can change, and later than every end
 * of retention that event and steps ever gave.
 */
async function checkRemoved({ db }: EvidenceDeps, { id, sha256 }: Removed, event: Sealed | undefined): Promise<FileCheck> {
  const steps = await db
    .selectFrom('evidenceStep')
    .select(['kind', 'at', 'facts'])
    .where('evidenceId', '=', id)
    .where('kind', 'in', ['removed', 'retained'])
    .execute();
  const ends = steps.flatMap(({ facts }) => (typeof facts['retainUntil'] === 'string' ? [Date.parse(facts['retainUntil'])] : []));
  const due = Math.max(...ends, event === undefined ? 0 : Date.parse(event.retainUntil));
  const removal = steps.find(({ kind }) => kind === 'removed');
  const recorded = removal !== undefined && removal.at.getTime() >= due && due <= Date.now();
  return {
    id,
    sha256,
    faults: [...(event === undefined ? ['event-missing' as const] : []), ...(recorded ? [] : ['removal-unrecorded' as const])],
  };
}

/**
 * Compares every sealed file of a case, byte for byte, with what its events say, and the events with their chain. Places
 * and hashes are taken from the events, so that a changed row is found as well.
 */
export async function verifyCase(deps: EvidenceDeps, caseId: string): Promise<CaseCheck> {
  const chain = await verifyChain(deps.db, caseId);
  const events = await sealedEvents(deps, caseId);
  const rows = await deps.db
    .selectFrom('evidence')
    .selectAll()
    .where('complaintId', '=', caseId)
    .where('state', 'in', ['sealed', 'voided'])
    .orderBy('createdAt')
    .execute();
  const files: FileCheck[] = [];
  for (const row of rows) files.push(await checkFile(deps, row, events.get(row.id)));
  const removed = await removedRows(deps, caseId);
  for (const row of removed) files.push(await checkRemoved(deps, row, events.get(row.id)));
  const known = new Set([...rows, ...removed].map(({ id }) => id));
  for (const { file } of [...events.values()].filter((event) => !known.has(event.file.id)))
    files.push({ id: file.id, sha256: file.sha256, faults: ['row-missing'] });
  return { chain, files, ok: chain.ok && files.every(({ faults }) => faults.length === 0) };
}
