import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { compareSealed, type SealedComparison } from './compare-sealed.ts';
import { workFolder } from './fetch-content.ts';
import { sweepCopies, sweepQuarantine } from './sweep-objects.ts';
import { abortOrphanUploads, giveUpUploads } from './sweep-uploads.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface SweepReport extends SealedComparison {
  uploadsGivenUp: number;
  uploadsAborted: number;
  quarantineRemoved: number;
  copiesRemoved: number;
  toldAgain: number;
}

/** A decision that its case did not record, although it was told, is told again. */
async function tellAgain({ db, nudge }: EvidenceDeps, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ doneAt: null, dueAt: sql<Date>`now()` })
    .where('kind', 'in', ['evidenceNews', 'sealEvidence'])
    .where('doneAt', '<', before)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('evidence')
          .select('evidence.id')
          .whereRef('evidence.complaintId', '=', 'outbox.complaintId')
          .where('evidence.state', '=', 'checking')
          .where(sql<boolean>`outbox.ref in ('seal-' || evidence.id, 'sealed-' || evidence.id, 'refused-' || evidence.id)`),
      ),
    )
    .executeTakeFirst();
  if (numUpdatedRows > 0n) nudge();
  return Number(numUpdatedRows);
}

/** Contents that a killed worker was looking at. */
async function clearWorkFolder(before: Date): Promise<void> {
  for (const name of await readdir(workFolder).catch(() => [])) {
    const folder = path.join(workFolder, name);
    const found = await stat(folder).catch(() => undefined);
    if (found !== undefined && found.mtime < before) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Activity: sets store and record against each other. Uploads never completed, and objects without a row, go after a day;
 * rows without an object raise an alarm. Everything it does may be done twice.
 */
export async function sweepEvidence(deps: EvidenceDeps, olderThanMs: number = DAY_MS): Promise<SweepReport> {
  const before = new Date(Date.now() - olderThanMs);
  await clearWorkFolder(before);
  return {
    uploadsGivenUp: await giveUpUploads(deps, before),
    uploadsAborted: await abortOrphanUploads(deps, before),
    quarantineRemoved: await sweepQuarantine(deps, before),
    copiesRemoved: await sweepCopies(deps, before),
    toldAgain: await tellAgain(deps, new Date(Date.now() - Math.min(olderThanMs, HOUR_MS))),
    ...(await compareSealed(deps, before)),
  };
}
