import { createReadStream } from 'node:fs';
import { type FileType, mediaTypeOf } from '../../domain/evidence/file-type.ts';
import { retainUntil } from '../../domain/evidence/retention.ts';
import { system } from '../../domain/event-actor.ts';
import type { FileVerdict } from '../../infra/database/schema-evidence.ts';
import type { EvidenceRow } from '../../infra/database/schema.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import { type EvidenceDeps, sealedKey } from '../../infra/evidence/evidence-deps.ts';
import { tellCase } from '../../infra/evidence/tell-case.ts';
import { storedHash } from '../../infra/evidence/verify-case.ts';
import type { NewObject, ObjectAddress, VersionAddress } from '../../infra/object-store/object-store.ts';
import type { FetchedContent } from './fetch-content.ts';
import type { OrderedFile } from './load-order.ts';

/** Each is a read, a write and a message between them, and waits for the collector of memory. */
const PIECE_BYTES = 128 * 1024;

interface SealedPlace {
  key: string;
  versionId: string;
  until: Date;
}

/**
 * Version of our content, and its key. What lies there already, from a try before or from somebody else, is read and counts
 * only if it has the hash; a foreign one raises an alarm, and our content gets a key of its own.
 */
async function storeOwn(deps: EvidenceDeps, { row }: OrderedFile, object: NewObject): Promise<VersionAddress> {
  const { store, buckets, db } = deps;
  const key = sealedKey(row.complaintId, object.sha256);
  for (const at of [key, `${key}-${row.id}`].map((each) => ({ bucket: buckets.evidence, key: each }))) {
    const { versionId, created } = await store.putIfAbsent(at, object);
    if (versionId === undefined) throw new Error(`bucket ${at.bucket} keeps no versions`);
    if (created) return { ...at, versionId };
    const own = await findVersion(deps, at, object);
    if (own !== undefined) return own;
    await raiseAlarm(db, { ...at, versionId, what: 'foreign-object', evidenceId: row.id, facts: { sha256: object.sha256 } });
  }
  throw new Error(`file ${row.id} cannot be sealed: other contents lie at its keys`);
}

async function findVersion({ store }: EvidenceDeps, at: ObjectAddress, { bytes, sha256 }: NewObject): Promise<VersionAddress | undefined> {
  for await (const version of store.listVersions(at.bucket, at.key)) {
    const { key, versionId } = version;
    if (key !== at.key || version.isDeleteMarker || version.bytes !== bytes) continue;
    if ((await storedHash({ store }, { ...at, versionId })) === sha256) return { ...at, versionId };
  }
  return undefined;
}

/** Puts the very file that was checked under its hash, locked from its first moment. Done before, it finds what it stored then. */
async function lockAway(deps: EvidenceDeps, file: OrderedFile, content: FetchedContent, type: FileType): Promise<SealedPlace> {
  const { store, retentionDays } = deps;
  const until = new Date(retainUntil(Date.now(), retentionDays[file.caseKind]));
  const at = await storeOwn(deps, file, {
    open: () => createReadStream(content.path, { highWaterMark: PIECE_BYTES }),
    bytes: content.bytes,
    sha256: content.sha256,
    mediaType: mediaTypeOf(type),
    retainUntil: until,
  });
  const stored = await store.stat(at);
  if (stored?.bytes !== content.bytes) throw new Error(`object ${at.key} has ${stored?.bytes ?? 'no'} bytes instead of ${content.bytes}`);
  const lockedUntil = await store.retentionOf(at);
  // Stores keep whole seconds.
  if (lockedUntil === undefined || lockedUntil.getTime() < until.getTime() - 1000) await store.retainUntil(at, until);
  return { key: at.key, versionId: at.versionId, until: lockedUntil !== undefined && lockedUntil > until ? lockedUntil : until };
}

async function noteSealing(
  { db, nudge }: EvidenceDeps,
  row: EvidenceRow,
  type: FileType,
  verdict: FileVerdict,
  place: SealedPlace,
): Promise<void> {
  const { id, complaintId: caseId, kind: purpose, uploadedBy } = row;
  const { sha256, bytes, scan } = verdict;
  if (scan !== 'clean' && scan !== 'not-configured') throw new Error(`file ${id} is to be sealed, and its scan is ${scan}`);
  const { key, versionId, until } = place;
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('evidence')
      .set({ detectedType: type, verdict: JSON.stringify(verdict), objectKey: key, versionId, retainUntil: until })
      .where('id', '=', id)
      .where('state', '=', 'checking')
      .where('verdict', 'is', null)
      .executeTakeFirst();
    // Judged already, by a worker that was taken for dead: the first verdict stays.
    if (numUpdatedRows === 0n) return;
    await noteStep(trx, { evidenceId: id, caseId, kind: 'checked', actor: system, facts: { ...verdict, detectedType: type }, once: '1' });
    await noteStep(trx, {
      evidenceId: id,
      caseId,
      kind: 'stored',
      actor: system,
      facts: { key, versionId, retainUntil: until.toISOString() },
      once: '1',
    });
    const facts = { file: { id, sha256 }, purpose, bytes, type, scan, key, versionId, retainUntil: until.toISOString(), uploadedBy };
    await tellCase(trx, caseId, 'sealed', { kind: 'evidenceSealed', facts });
  });
  nudge();
}

/** Locks a clean content away for the time its case asks for, then notes it and tells the case. Every part may be done twice. */
export async function keepSealed(
  deps: EvidenceDeps,
  file: OrderedFile,
  content: FetchedContent,
  type: FileType,
  verdict: FileVerdict,
): Promise<void> {
  await noteSealing(deps, file.row, type, verdict, await lockAway(deps, file, content, type));
}
