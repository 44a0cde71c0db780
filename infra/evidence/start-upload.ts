import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { ownUpload } from './own-upload.ts';
import { type DeclaredFile, reserveUpload } from './reserve-upload.ts';
import { orUnavailable } from './store-problem.ts';
import { type UploadView, viewOf } from './upload-progress.ts';
import { withBuckets } from './with-buckets.ts';

export type { DeclaredFile } from './reserve-upload.ts';

/** Of two that begin the same upload at once, one keeps its place in the store, the other is undone. */
async function beginInStore(deps: EvidenceDeps, id: string, mediaType: string): Promise<void> {
  const { db, store, buckets } = deps;
  const at = { bucket: buckets.quarantine, key: quarantineKey(id) };
  const uploadId = await orUnavailable(withBuckets(deps, () => store.startUpload(at, mediaType)));
  const { numUpdatedRows } = await db
    .updateTable('evidence')
    .set({ uploadId })
    .where('id', '=', id)
    .where('uploadId', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) await orUnavailable(store.abortUpload({ ...at, uploadId }));
}

/**
 * Begins an upload into quarantine, or goes on with the same one. Who may add files to the case was asked before.
 * Throws what {@link reserveUpload} throws, and `unavailable` while the store is away; asked again it goes on from there.
 */
export async function startUpload(deps: EvidenceDeps, person: EvidencePerson, caseId: string, file: DeclaredFile): Promise<UploadView> {
  const id = await reserveUpload(deps, person, caseId, file);
  const row = await ownUpload(deps.db, person, caseId, id);
  // Of what was begun this very moment no part can be there.
  if (row.uploadId === null) await beginInStore(deps, id, row.mediaType);
  return viewOf(deps, row);
}
