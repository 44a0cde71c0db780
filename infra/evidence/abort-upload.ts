import { DomainProblem } from '../../domain/problem.ts';
import { noteStep } from '../database/evidence-steps.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { ownUpload } from './own-upload.ts';
import { orUnavailable } from './store-problem.ts';

/** Gives one's own upload up. Said twice it changes nothing; a completed file is no longer the uploader's to take back. */
export async function abortUpload({ db, store, buckets }: EvidenceDeps, person: EvidencePerson, caseId: string, id: string): Promise<void> {
  const { uploadId } = await ownUpload(db, person, caseId, id);
  const state = await db.transaction().execute(async (trx) => {
    const row = trx.updateTable('evidence').set({ state: 'abandoned' }).where('id', '=', id).where('state', '=', 'uploading');
    const { numUpdatedRows } = await row.executeTakeFirst();
    if (numUpdatedRows === 0n) return (await ownUpload(trx, person, caseId, id)).state;
    await noteStep(trx, { evidenceId: id, caseId, kind: 'abandoned', actor: person.actor, facts: { why: 'given-up' }, once: '1' });
    return 'abandoned' as const;
  });
  if (state !== 'abandoned')
    throw new DomainProblem('action-not-allowed', 'the file is with the case already', { reason: 'upload-over', state });
  if (uploadId !== null) await orUnavailable(store.abortUpload({ bucket: buckets.quarantine, key: quarantineKey(id), uploadId }));
}
