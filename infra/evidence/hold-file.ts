import type { Ref } from '../../domain/verb.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { storedFile } from './officer-decision.ts';
import { mustBeQuiet, openNews } from './open-news.ts';
import { orUnavailable } from './store-problem.ts';
import { tellCase } from './tell-case.ts';

/**
 * Puts a file under legal hold or releases it: first in the store, where it counts, then in the record of the case.
 * Said twice, also after a crash in between, it is one. Throws `unavailable` while the store is away, and `action-not-allowed`
 * while the opposite decision is on its way to its case: a release must not overtake a hold.
 */
export async function holdFile(
  { db, store, buckets, nudge }: EvidenceDeps,
  officer: EvidencePerson,
  caseId: string,
  id: string,
  held: boolean,
  reason: Ref,
): Promise<void> {
  const [kind, opposite] = held ? (['evidenceHeld', 'evidenceReleased'] as const) : (['evidenceReleased', 'evidenceHeld'] as const);
  await db.transaction().execute(async (trx) => {
    const row = await storedFile(trx, caseId, id);
    await mustBeQuiet(trx, caseId, id, opposite);
    await orUnavailable(store.setLegalHold({ bucket: buckets.evidence, key: row.objectKey, versionId: row.versionId }, held));
    if (row.held === held || (await openNews(trx, caseId, id)).includes(kind)) return;
    const facts = { file: { id, sha256: row.sha256 }, reason };
    await tellCase(trx, caseId, `${held ? 'held' : 'released'}-${reason.id}`, { kind, facts, actor: officer.actor });
  });
  nudge();
}
