import { sql } from 'kysely';
import type { PlannedPart } from '../../domain/evidence/parts.ts';
import { PREPARE } from '../database/prepared-statements.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { isWhole, ownUpload, type UploadRow } from './own-upload.ts';
import { partAddress } from './part-address.ts';
import { type DeclaredFile, reserveUpload } from './reserve-upload.ts';
import { orUnavailable } from './store-problem.ts';
import { storedParts, type UploadView, viewOf } from './upload-progress.ts';
import { uploadsReady } from './uploads-ready.ts';
import { withBuckets } from './with-buckets.ts';

export type { DeclaredFile } from './reserve-upload.ts';

/** So that a small file needs no second call; later parts of a large one are asked for shortly before they are sent. */
const ADDRESSES_AT_ONCE = 10;

/**
 * Of two that begin the same upload at once, one keeps its place in the store, the other is undone and goes on with that one;
 * so is what was given up meanwhile.
 */
async function beginInStore(deps: EvidenceDeps, person: EvidencePerson, row: UploadRow): Promise<UploadRow> {
  const { db, store, buckets } = deps;
  const { id, complaintId, mediaType } = row;
  const at = { bucket: buckets.quarantine, key: quarantineKey(id) };
  const uploadId = await orUnavailable(withBuckets(deps, () => store.startUpload(at, mediaType)));
  const { numAffectedRows } = await sql`${sql.raw(PREPARE)}
    update evidence set upload_id = ${uploadId} where id = ${id}::uuid and upload_id is null and state = 'uploading'
  `.execute(db);
  if (numAffectedRows === 1n) return { ...row, uploadId };
  await orUnavailable(store.abortUpload({ ...at, uploadId }));
  return ownUpload(db, person, complaintId, id);
}

/** The first parts still to be sent get their addresses; whoever begins an upload is the one who may send it. */
function withAddresses(deps: EvidenceDeps, row: UploadRow, stored: readonly PlannedPart[]): UploadView {
  const view = viewOf(row, stored);
  const missing = view.parts.filter(({ done }) => !done).slice(0, ADDRESSES_AT_ONCE);
  const addresses = new Map(missing.map((part) => [part.number, partAddress(deps, row, part)]));
  return { ...view, parts: view.parts.map((part) => ({ ...part, ...addresses.get(part.number) })) };
}

/**
 * Begins an upload into quarantine, or goes on with the same one. Who may add files to the case was asked before.
 * Throws what {@link reserveUpload} throws, and `unavailable` while the store is away; asked again it goes on from there.
 */
export async function startUpload(deps: EvidenceDeps, person: EvidencePerson, caseId: string, file: DeclaredFile): Promise<UploadView> {
  const { row, isNew } = await reserveUpload(deps, person, caseId, file);
  // Asked for again: perhaps the store is another one than it was.
  await orUnavailable(uploadsReady(deps, isWhole(row) && !isNew));
  // Of what was begun this very moment nothing can be there.
  if (isWhole(row)) return withAddresses(deps, row, isNew ? [] : await storedParts(deps, row));
  if (row.uploadId !== null) return withAddresses(deps, row, await storedParts(deps, row));
  return withAddresses(deps, await beginInStore(deps, person, row), []);
}
