import { sql } from 'kysely';
import type { Db } from './connect.ts';

/** Longer than a case takes to answer: a claim that led to no acceptance by then is free again. */
const ATTEMPT_SECONDS = 60;

/**
 * Claims the acceptance of a dispute for one case; false while another case about it is being accepted, and for good once
 * one was (Art. 14.1), by whichever unit. Two that ask at the same moment wait for each other here, so that one gets it.
 */
export async function claimDispute(db: Db, disputeSha256: string, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ complaintId: string }>`
    insert into dispute_claim as held (dispute_sha256, complaint_id) values (${disputeSha256}, ${caseId}::uuid)
    on conflict (dispute_sha256) do update set complaint_id = excluded.complaint_id, claimed_at = now()
    where held.complaint_id = excluded.complaint_id or (
      held.claimed_at < now() - make_interval(secs => ${ATTEMPT_SECONDS})
      and not exists (select from complaint c where c.id = held.complaint_id and c.state->>'acceptedOn' is not null)
    )
    returning complaint_id
  `.execute(db);
  return rows.length > 0;
}
