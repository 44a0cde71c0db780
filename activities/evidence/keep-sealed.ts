import { createReadStream } from 'node:fs';
import { type FileType, mediaTypeOf } from '../../domain/evidence/file-type.ts';
import { retainUntil } from '../../domain/evidence/retention.ts';
import { system } from '../../domain/event-actor.ts';
import type { FileVerdict } from '../../infra/database/schema-evidence.ts';
import type { EvidenceRow } from '../../infra/database/schema.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import { type EvidenceDeps, sealedKey } from '../../infra/evidence/evidence-deps.ts';
import { tellCase } from '../../infra/evidence/tell-case.ts';
import type { FetchedContent } from './fetch-content.ts';
import type { OrderedFile } from './load-order.ts';

interface SealedPlace {
  key: string;
  versionId: string;
  until: Date;
}

/**
 * Puts the very file that was checked under its hash, locked from its first moment. Done before, it finds what it stored
 * then: the store took it only with that hash.
 */
async function lockAway(
  { store, buckets, retentionDays }: EvidenceDeps,
  { row, caseKind }: OrderedFile,
  content: FetchedContent,
  type: FileType,
): Promise<SealedPlace> {
  const at = { bucket: buckets.evidence, key: sealedKey(row.complaintId, content.sha256) };
  const until = new Date(retainUntil(Date.now(), retentionDays[caseKind]));
  const object = {
    open: () => createReadStream(content.path),
    bytes: content.bytes,
    sha256: content.sha256,
    mediaType: mediaTypeOf(type),
    retainUntil: until,
  };
  const { versionId } = await store.putIfAbsent(at, object);
  if (versionId === undefined) throw new Error(`bucket ${at.bucket} keeps no versions`);
  const stored = await store.stat({ ...at, versionId });
  if (stored?.bytes !== content.bytes) throw new Error(`object ${at.key} has ${stored?.bytes ?? 'no'} bytes instead of ${content.bytes}`);
  const lockedUntil = await store.retentionOf({ ...at, versionId });
  // Stores keep whole seconds.
  if (lockedUntil === undefined || lockedUntil.getTime() < until.getTime() - 1000) await store.retainUntil({ ...at, versionId }, until);
  return { key: at.key, versionId, until: lockedUntil !== undefined && lockedUntil > until ? lockedUntil : until };
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
    await trx
      .updateTable('evidence')
      .set({ detectedType: type, verdict: JSON.stringify(verdict), objectKey: key, versionId, retainUntil: until })
      .where('id', '=', id)
      .where('state', '=', 'checking')
      .execute();
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
