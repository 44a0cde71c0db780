import { sql } from 'kysely';
import { DomainProblem } from '../../domain/problem.ts';
import { noteStep } from '../database/evidence-steps.ts';
import { ObjectStoreError } from '../object-store/object-store.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { sealedFile } from './officer-decision.ts';
import { orUnavailable } from './store-problem.ts';

/** Files whose time is over: the lock has ended, nothing holds them, and their case was closed long enough. For officers to decide. */
export async function retentionOver({ db, retentionDays }: EvidenceDeps): Promise<{ id: string; caseId: string; retainUntil: Date }[]> {
  const { rows } = await sql<{ id: string; caseId: string; retainUntil: Date }>`
    select e.id, e.complaint_id as case_id, e.retain_until from evidence e join complaint c on c.id = e.complaint_id
    where e.object_key is not null and e.state in ('sealed', 'voided') and not e.held and e.retain_until < now()
      and c.closed_at + case when c.kind = 'report' then ${retentionDays.report}::float8 else ${retentionDays.complaint}::float8 end * interval '1 day' < now()
    order by e.retain_until
  `.execute(db);
  return rows;
}

async function removeContent({ db, store, buckets }: EvidenceDeps, id: string, at: { key: string; versionId: string }): Promise<void> {
  const copies = await db.selectFrom('evidenceCopy').select('objectKey').where('evidenceId', '=', id).execute();
  for (const { objectKey } of copies) await orUnavailable(store.remove({ bucket: buckets.derived, key: objectKey }));
  try {
    await store.remove({ bucket: buckets.evidence, ...at });
  } catch (error) {
    if (!(error instanceof ObjectStoreError) || error.code !== 'locked') return orUnavailable(Promise.reject(error));
    throw new DomainProblem('action-not-allowed', 'the store still locks this file', { reason: 'file-locked' });
  }
}

/**
 * Removes a content whose retention is over, by two persons. Row, steps, events and accesses stay. Throws `forbidden` for one
 * person alone, `action-not-allowed` before its time and under hold. After a crash it may be said again.
 */
export async function removeFile(
  deps: EvidenceDeps,
  [first, second]: readonly [EvidencePerson, EvidencePerson],
  caseId: string,
  id: string,
): Promise<void> {
  if (first.userId === second.userId) throw new DomainProblem('forbidden', 'a second person decides', { reason: 'second-person-missing' });
  await deps.db.transaction().execute(async (trx) => {
    const { objectKey: key, versionId, held } = await sealedFile(trx, caseId, id);
    if (held) throw new DomainProblem('action-not-allowed', 'the file is held', { reason: 'file-held' });
    const over = (await retentionOver(deps)).some((file) => file.id === id);
    if (!over || key === null || versionId === null)
      throw new DomainProblem('action-not-allowed', 'its time is not over', { reason: 'file-locked' });
    await removeContent(deps, id, { key, versionId });
    await trx.deleteFrom('evidenceCopy').where('evidenceId', '=', id).execute();
    await trx.updateTable('evidence').set({ state: 'removed' }).where('id', '=', id).execute();
    await noteStep(trx, {
      evidenceId: id,
      caseId,
      kind: 'removed',
      actor: second.actor,
      facts: { askedBy: first.userId, why: 'retention-over' },
      once: '1',
    });
  });
}
