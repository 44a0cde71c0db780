import { sql } from 'kysely';
import { partsAmiss, type PlannedPart, planParts } from '../../domain/evidence/parts.ts';
import { DomainProblem } from '../../domain/problem.ts';
import { stepsOf } from '../database/evidence-steps.ts';
import { PREPARE } from '../database/prepared-statements.ts';
import { ObjectStoreError, type UploadAddress } from '../object-store/object-store.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { ownUpload, type UploadRow } from './own-upload.ts';
import { orUnavailable } from './store-problem.ts';
import { storedParts, type UploadView, viewOf } from './upload-progress.ts';

function gone(): DomainProblem {
  return new DomainProblem('action-not-allowed', 'this upload was given up: begin it again', { reason: 'upload-gone' });
}

/** The answer to an earlier completing was lost, or somebody else completes at the same time: then the object is there. */
async function mustBeThere({ store, buckets }: EvidenceDeps, { id, sizeBytes }: UploadRow): Promise<void> {
  const found = await orUnavailable(store.stat({ bucket: buckets.quarantine, key: quarantineKey(id) }));
  if (found?.bytes !== sizeBytes) throw gone();
}

function mustBeWhole({ sizeBytes, partBytes }: UploadRow, stored: readonly PlannedPart[]): void {
  const amiss = partsAmiss(planParts(sizeBytes, partBytes ?? sizeBytes), stored);
  if (amiss.length === 0) return;
  const facts = { reason: 'parts-amiss', parts: amiss.slice(0, 100) };
  throw new DomainProblem('evidence-rejected', 'parts are missing or have another size', facts);
}

async function completeInStore(deps: EvidenceDeps, row: UploadRow): Promise<void> {
  if (row.uploadId === null) return mustBeWhole(row, await storedParts(deps, row));
  const at: UploadAddress = { bucket: deps.buckets.quarantine, key: quarantineKey(row.id), uploadId: row.uploadId };
  const parts = await orUnavailable(deps.store.listParts(at));
  if (parts === undefined) return mustBeThere(deps, row);
  mustBeWhole(row, parts);
  try {
    await deps.store.completeUpload(at, parts);
  } catch (error) {
    if (!(error instanceof ObjectStoreError) || error.code !== 'missing') return orUnavailable(Promise.reject(error));
    return mustBeThere(deps, row);
  }
}

/**
 * From here on the platform answers for the file: the order to check it is written in the same statement, which is a
 * transaction by itself. False when the upload was over already: completed by somebody else, or given up.
 */
export async function enterQuarantine({ db, nudgeSealing }: EvidenceDeps, { actor }: EvidencePerson, id: string): Promise<boolean> {
  const { rows } = await sql`${sql.raw(PREPARE)}
    with completed as (
      update evidence set state = 'checking', completed_at = now() where id = ${id}::uuid and state = 'uploading'
      returning id, complaint_id
    ), step as (
      ${stepsOf('completed', { kind: 'completed', actor, once: '1' })}
    ), sealing as (
      insert into outbox (kind, complaint_id, ref, payload)
      select 'sealEvidence', complaint_id, 'seal-' || id, jsonb_build_object('caseId', complaint_id, 'evidenceId', id) from completed
    )
    select id from completed
  `.execute(db);
  nudgeSealing();
  return rows.length > 0;
}

/**
 * Puts the parts together and hands the file over to be checked and sealed. Said twice it says the same. Throws
 * `evidence-rejected` with the `parts` that are missing or wrong, `action-not-allowed` when the upload was given up,
 * `unavailable` while the store is away: then nothing is lost, and it may be said again.
 */
export async function completeUpload(deps: EvidenceDeps, person: EvidencePerson, caseId: string, id: string): Promise<UploadView> {
  const row = await ownUpload(deps.db, person, caseId, id);
  if (row.state === 'abandoned') throw gone();
  if (row.state !== 'uploading') return viewOf(row, []);
  await completeInStore(deps, row);
  if (await enterQuarantine(deps, person, id)) return viewOf({ ...row, state: 'checking' }, []);
  const after = await ownUpload(deps.db, person, caseId, id);
  if (after.state === 'abandoned') throw gone();
  return viewOf(after, []);
}
