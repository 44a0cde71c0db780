import { DomainProblem } from '../../domain/problem.ts';
import { noteStep } from '../database/evidence-steps.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { isWhole, ownUpload } from './own-upload.ts';
import { orUnavailable } from './store-problem.ts';

/** Gives one's own upload up. Said twice it changes nothing; a completed file is no longer the uploader's to take back. */
export async function abortUpload({ db, store, buckets }: EvidenceDeps, person: EvidencePerson, caseId: string, id: string): Promise<void> {
  const row = await ownUpload(db, person, caseId, id);
  const state = await db.transaction().execute(async (trx) => {
    const open = trx.updateTable('evidence').set({ state: 'abandoned' }).where('id', '=', id).where('state', '=', 'uploading');
    const { numUpdatedRows } = await open.executeTakeFirst();
    if (numUpdatedRows === 0n) return (await ownUpload(trx, person, caseId, id)).state;
    await noteStep(trx, { evidenceId: id, caseId, kind: 'abandoned', actor: person.actor, facts: { why: 'given-up' }, once: '1' });
    return 'abandoned' as const;
  });
  if (state !== 'abandoned')
    throw new DomainProblem('action-not-allowed', 'the file is with the case already', { reason: 'upload-over', state });
  const at = { bucket: buckets.quarantine, key: quarantineKey(id) };
  if (row.uploadId !== null) await orUnavailable(store.abortUpload({ ...at, uploadId: row.uploadId }));
  // Its address takes the content for some minutes yet; what comes then goes with the next sweep.
  else if (isWhole(row)) await orUnavailable(store.remove(at));
}
