import { sql } from 'kysely';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';

/**
 * Orders that were done before then, and of which neither the case nor the chain of custody has kept anything, are done again:
 * a file that is still being checked, and voids, holds and releases without their step. Returns how many.
 */
export async function tellAgain({ db, nudge, nudgeSealing }: EvidenceDeps, before: Date): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update outbox set done_at = null, due_at = now()
    where kind in ('evidenceNews', 'sealEvidence') and done_at < ${before} and (
      exists (select 1 from evidence e where e.complaint_id = outbox.complaint_id and e.state = 'checking'
        and outbox.ref in ('seal-' || e.id, 'sealed-' || e.id, 'refused-' || e.id))
      or (payload->>'kind' in ('evidenceVoided', 'evidenceHeld', 'evidenceReleased') and not exists (
        select 1 from evidence_step s where s.evidence_id = (outbox.payload#>>'{facts,file,id}')::uuid
          and s.kind in ('voided', 'held', 'released') and s.facts#>>'{reason,id}' = outbox.payload#>>'{facts,reason,id}')))
  `.execute(db);
  if (numAffectedRows > 0n) for (const each of [nudge, nudgeSealing]) each();
  return Number(numAffectedRows);
}
