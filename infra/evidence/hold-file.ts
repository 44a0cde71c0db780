import { DomainProblem } from '../../domain/problem.ts';
import type { Ref } from '../../domain/verb.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { sealedFile } from './officer-decision.ts';
import { orUnavailable } from './store-problem.ts';
import { tellCase } from './tell-case.ts';

/**
 * Puts a file under legal hold or releases it: first in the store, where it counts, then in the record of the case.
 * Said twice, also after a crash in between, it is one. Throws `unavailable` while the store is away.
 */
export async function holdFile(
  { db, store, buckets, nudge }: EvidenceDeps,
  officer: EvidencePerson,
  caseId: string,
  id: string,
  held: boolean,
  reason: Ref,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await sealedFile(trx, caseId, id);
    if (row.objectKey === null || row.versionId === null)
      throw new DomainProblem('action-not-allowed', 'the file is not in the store', { reason: 'file-not-stored' });
    await orUnavailable(store.setLegalHold({ bucket: buckets.evidence, key: row.objectKey, versionId: row.versionId }, held));
    if (row.held === held) return;
    const facts = { file: { id, sha256: row.sha256 }, reason };
    const kind = held ? 'evidenceHeld' : 'evidenceReleased';
    await tellCase(trx, caseId, `${held ? 'held' : 'released'}-${reason.id}`, { kind, facts, actor: officer.actor });
  });
  nudge();
}
