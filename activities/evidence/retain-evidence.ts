import { sql } from 'kysely';
import { system } from '../../domain/event-actor.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';

interface Due {
  id: string;
  complaintId: string;
  objectKey: string;
  versionId: string;
  target: Date;
}

/** Days before the end of a lock on which one of an open case is lengthened, at most half of the lock itself. */
const MARGIN_DAYS = 30;
const AT_ONCE = 200;

async function due({ db, retentionDays }: EvidenceDeps): Promise<Due[]> {
  const days = sql`case when c.kind = 'report' then ${retentionDays.report}::float8 else ${retentionDays.complaint}::float8 end * interval '1 day'`;
  const { rows } = await sql<Due>`
    select e.id, e.complaint_id, e.object_key, e.version_id, coalesce(c.closed_at, now()) + ${days} as target
    from evidence e join complaint c on c.id = e.complaint_id
    where e.object_key is not null and e.state in ('sealed', 'voided')
      and ((c.closed_at is null and e.retain_until < now() + least(interval '${sql.raw(String(MARGIN_DAYS))} days', ${days} / 2))
        or c.closed_at + ${days} > e.retain_until + interval '1 second')
    order by e.retain_until limit ${AT_ONCE}
  `.execute(db);
  return rows;
}

/**
 * Activity: lengthens locks, so that every file stays locked while its case is open and for the full time after it closed.
 * The store first, then the row: what is done twice changes nothing. Returns how many were lengthened.
 */
export async function retainEvidence(deps: EvidenceDeps): Promise<number> {
  let lengthened = 0;
  for (;;) {
    const rows = await due(deps);
    for (const { id, complaintId: caseId, objectKey: key, versionId, target } of rows) {
      await deps.store.retainUntil({ bucket: deps.buckets.evidence, key, versionId }, target);
      await deps.db.transaction().execute(async (trx) => {
        await trx.updateTable('evidence').set({ retainUntil: target }).where('id', '=', id).execute();
        await noteStep(trx, {
          evidenceId: id,
          caseId,
          kind: 'retained',
          actor: system,
          facts: { retainUntil: target.toISOString() },
          once: target.toISOString(),
        });
      });
    }
    lengthened += rows.length;
    if (rows.length < AT_ONCE) return lengthened;
  }
}
