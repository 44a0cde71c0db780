import { sql } from 'kysely';
import type { Db } from './connect.ts';

/** A claim whose outcome nobody asked for by then is free: nothing that was sent to a case waits that long. */
const CLAIM_HOURS = 24;

/**
 * Claims the acceptance of a dispute for one case; false while another case about it may yet turn out accepted, and for good
 * once one was (Art. 14.1), by whichever unit. Another may have it once its holder can no more be accepted. Two that ask at
 * the same moment wait for each other here, so that one gets it.
 */
export async function claimDispute(db: Db, disputeSha256: string, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ complaintId: string }>`
    insert into dispute_claim as held (dispute_sha256, complaint_id) values (${disputeSha256}, ${caseId}::uuid)
    on conflict (dispute_sha256) do update set complaint_id = excluded.complaint_id, claimed_at = now()
    where held.complaint_id = excluded.complaint_id or not exists (
      select from complaint c where c.id = held.complaint_id and (
        c.state->>'acceptedOn' is not null
        or (c.status = 'awaiting-acceptance' and held.claimed_at >= now() - make_interval(hours => ${CLAIM_HOURS}))
      )
    )
    returning complaint_id
  `.execute(db);
  return rows.length > 0;
}

/**
 * Gives back what a refused acceptance had claimed, so that another case about the dispute may be accepted at once. The
 * claim stays where the case was accepted all the same, or another request to accept it has no answer yet.
 */
export async function releaseDispute(db: Db, disputeSha256: string, caseId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Locked first: a request that claims anew meanwhile is seen by the next statement, or finds the claim gone.
    await sql`select from dispute_claim where dispute_sha256 = ${disputeSha256} for update`.execute(trx);
    await sql`
      delete from dispute_claim where dispute_sha256 = ${disputeSha256} and complaint_id = ${caseId}::uuid
        and not exists (select from complaint where id = ${caseId}::uuid and state->>'acceptedOn' is not null)
        and not exists (
          select from idempotency_key where complaint_id = ${caseId}::uuid and operation = 'acceptComplaint' and status is null
        )
    `.execute(trx);
  });
}
