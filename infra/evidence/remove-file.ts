import { DomainProblem } from '../../domain/problem.ts';
import type { Ref } from '../../domain/verb.ts';
import type { Trx } from '../database/connect.ts';
import { noteStep } from '../database/evidence-steps.ts';
import { ObjectStoreError } from '../object-store/object-store.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { storedFile } from './officer-decision.ts';
import { mustBeQuiet } from './open-news.ts';
import { retentionOver } from './retention-over.ts';
import { orUnavailable } from './store-problem.ts';

type Stored = Awaited<ReturnType<typeof storedFile>>;

/** The file, its row locked. Throws `action-not-allowed` before its time and under hold. */
async function fileOver(trx: Trx, { retentionDays }: EvidenceDeps, caseId: string, id: string): Promise<Stored> {
  const file = await storedFile(trx, caseId, id);
  if (file.held) throw new DomainProblem('action-not-allowed', 'the file is held', { reason: 'file-held' });
  await mustBeQuiet(trx, caseId, id, 'evidenceVoided', 'evidenceHeld', 'evidenceReleased');
  const [over] = await retentionOver(trx, { retentionDays, id });
  if (over === undefined) throw new DomainProblem('action-not-allowed', 'its time is not over', { reason: 'file-locked' });
  return file;
}

async function removeSealed({ store, buckets }: EvidenceDeps, { objectKey, versionId }: Stored): Promise<void> {
  try {
    await store.remove({ bucket: buckets.evidence, key: objectKey, versionId });
  } catch (error) {
    if (!(error instanceof ObjectStoreError) || error.code !== 'locked') return orUnavailable(Promise.reject(error));
    throw new DomainProblem('action-not-allowed', 'the store still locks this file', { reason: 'file-locked' });
  }
}

/** The sealed version first: where it stays, its copies are still needed. Returns the keys of the copies no row names any more. */
async function removeContent(trx: Trx, deps: EvidenceDeps, file: Stored): Promise<string[]> {
  await removeSealed(deps, file);
  const copies = await trx.deleteFrom('evidenceCopy').where('evidenceId', '=', file.id).returning('objectKey').execute();
  return copies.map(({ objectKey }) => objectKey);
}

/** What the store does not remove now, the sweep does: no row names it any more. */
async function removeCopies({ store, buckets }: EvidenceDeps, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    try {
      await store.remove({ bucket: buckets.derived, key });
    } catch (error) {
      if (!(error instanceof ObjectStoreError)) throw error;
    }
  }
}

/** An officer asks to remove a content whose retention is over; another one has to decide. Asked twice by the same it is one request. */
export async function askRemoval(deps: EvidenceDeps, officer: EvidencePerson, caseId: string, id: string, reason: Ref): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await fileOver(trx, deps, caseId, id);
    const asked = await trx.selectFrom('evidenceRemoval').select('askedBy').where('evidenceId', '=', id).executeTakeFirst();
    if (asked?.askedBy === officer.userId) return;
    if (asked !== undefined)
      throw new DomainProblem('action-not-allowed', 'somebody asked for it already: decide instead', { reason: 'removal-asked' });
    const row = { evidenceId: id, complaintId: caseId, askedBy: officer.userId, reason: JSON.stringify(reason) };
    await trx.insertInto('evidenceRemoval').values(row).execute();
    await noteStep(trx, { evidenceId: id, caseId, kind: 'removalAsked', actor: officer.actor, facts: { reason } });
  });
}

/**
 * A second officer has a content removed whose retention is over, or keeps it. Row, steps, events and accesses stay: the case
 * is closed and may be archived, so the chain of custody keeps the step. Throws `forbidden` for the one who asked,
 * `action-not-allowed` when nobody did, before its time and under hold. After a crash it may be said again.
 */
export async function decideRemoval(
  deps: EvidenceDeps,
  officer: EvidencePerson,
  caseId: string,
  id: string,
  decision: 'remove' | 'keep',
): Promise<void> {
  const copies = await deps.db.transaction().execute(async (trx) => {
    const file = await storedFile(trx, caseId, id);
    const asked = await trx.selectFrom('evidenceRemoval').selectAll().where('evidenceId', '=', id).executeTakeFirst();
    if (asked === undefined)
      throw new DomainProblem('action-not-allowed', 'nobody asked to remove this file', { reason: 'removal-not-asked' });
    if (asked.askedBy === officer.userId)
      throw new DomainProblem('forbidden', 'a second person decides', { reason: 'second-person-missing' });
    const { askedBy, reason } = asked;
    await trx.deleteFrom('evidenceRemoval').where('evidenceId', '=', id).execute();
    const step = { evidenceId: id, caseId, actor: officer.actor, facts: { askedBy, reason } };
    if (decision === 'keep') {
      await noteStep(trx, { ...step, kind: 'removalDeclined' });
      return [];
    }
    await fileOver(trx, deps, caseId, id);
    await trx.updateTable('evidence').set({ state: 'removed' }).where('id', '=', file.id).execute();
    await noteStep(trx, { ...step, kind: 'removed', once: '1' });
    return removeContent(trx, deps, file);
  });
  await removeCopies(deps, copies);
}
