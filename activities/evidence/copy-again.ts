import { sql } from 'kysely';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import { ownTrouble } from '../../infra/evidence/own-trouble.ts';
import { ObjectStoreError } from '../../infra/object-store/object-store.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { copyEvidence } from './copy-evidence.ts';

/** So that a day's watch ends; those never tried come first, then those tried longest ago: what always fails keeps no other waiting. */
const AT_ONCE = 200;
/** Where the processors are full one picture may take ten minutes to fail. */
const MOST_MS = 3_600_000;

/** Makes copies for viewing that could not be made when their files were sealed before then. What fails again raises an alarm. */
export async function copyAgain(
  deps: EvidenceActivityDeps,
  before: Date,
  atOnce: number = AT_ONCE,
  mostMs: number = MOST_MS,
): Promise<number> {
  const endBy = performance.now() + mostMs;
  const rows = await deps.db
    .selectFrom('evidence')
    .select(['id', 'complaintId', 'objectKey', 'versionId'])
    .where('state', '=', 'sealed')
    .where('objectKey', 'is not', null)
    .where('copiedAt', 'is', null)
    .where('sealedAt', '<', before)
    .orderBy('copyTriedAt', (order) => order.asc().nullsFirst())
    .orderBy('sealedAt')
    .limit(atOnce)
    .execute();
  let made = 0;
  for (const { id, complaintId, objectKey, versionId } of rows) {
    if (performance.now() > endBy) break;
    await deps.db
      .updateTable('evidence')
      .set({ copyTriedAt: sql<Date>`now()` })
      .where('id', '=', id)
      .execute();
    try {
      await copyEvidence(deps, { caseId: complaintId, evidenceId: id });
      made += 1;
    } catch (error) {
      const why = error instanceof ObjectStoreError ? await ownTrouble(deps, error) : error instanceof Error ? error.name : 'unknown';
      // A lost object has an alarm of its own.
      if (why === 'missing') continue;
      const place = { bucket: deps.buckets.evidence, key: objectKey ?? '', versionId: versionId ?? '' };
      await raiseAlarm(deps.db, { ...place, what: 'copy-failed', evidenceId: id, facts: { why } });
    }
  }
  return made;
}
