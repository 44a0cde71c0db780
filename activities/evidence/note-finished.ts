import { sql } from 'kysely';
import type { EvidenceWatchTable } from '../../infra/database/schema-evidence.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';

/** Notes that a part of the watch went through to its end: what is not noted for long raises an alarm (`watch-evidence.ts`). */
export async function noteFinished({ db }: Pick<EvidenceDeps, 'db'>, what: EvidenceWatchTable['what']): Promise<void> {
  await db
    .insertInto('evidenceWatch')
    .values({ what })
    .onConflict((conflict) => conflict.column('what').doUpdateSet({ finishedAt: sql<Date>`now()` }))
    .execute();
}
