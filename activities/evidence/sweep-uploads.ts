import { system } from '../../domain/event-actor.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import { type EvidenceDeps, quarantineKey } from '../../infra/evidence/evidence-deps.ts';
import { ownTrouble } from '../../infra/evidence/own-trouble.ts';
import type { UploadAddress } from '../../infra/object-store/object-store.ts';

/** False where this upload alone cannot be aborted; it is tried again the next day. */
async function isAborted(deps: Pick<EvidenceDeps, 'store' | 'buckets'>, upload: UploadAddress): Promise<boolean> {
  try {
    await deps.store.abortUpload(upload);
    return true;
  } catch (error) {
    await ownTrouble(deps, error);
    return false;
  }
}

/** Gives up uploads that were begun before then and never completed. */
export async function giveUpUploads({ db, store, buckets }: EvidenceDeps, before: Date): Promise<number> {
  const stale = await db
    .selectFrom('evidence')
    .select(['id', 'complaintId', 'uploadId'])
    .where('state', '=', 'uploading')
    .where('createdAt', '<', before)
    .execute();
  for (const { id, complaintId: caseId, uploadId } of stale) {
    await db.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('evidence')
        .set({ state: 'abandoned' })
        .where('id', '=', id)
        .where('state', '=', 'uploading')
        .executeTakeFirst();
      if (numUpdatedRows > 0n)
        await noteStep(trx, { evidenceId: id, caseId, kind: 'abandoned', actor: system, facts: { why: 'never-completed' }, once: '1' });
    });
    if (uploadId !== null) await isAborted({ store, buckets }, { bucket: buckets.quarantine, key: quarantineKey(id), uploadId });
  }
  return stale.length;
}

/** Aborts what the store holds of uploads that no row goes on with. */
export async function abortOrphanUploads({ db, store, buckets }: EvidenceDeps, before: Date): Promise<number> {
  let aborted = 0;
  for (const upload of (await store.listUploads(buckets.quarantine)).filter(({ startedAt }) => startedAt < before)) {
    const row = await db
      .selectFrom('evidence')
      .select('id')
      .where('uploadId', '=', upload.uploadId)
      .where('state', '=', 'uploading')
      .executeTakeFirst();
    if (row !== undefined) continue;
    if (await isAborted({ store, buckets }, upload)) aborted += 1;
  }
  return aborted;
}
