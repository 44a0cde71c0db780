import { sql } from 'kysely';
import { system } from '../../domain/event-actor.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { ownTrouble } from '../../infra/evidence/own-trouble.ts';
import { wasRemoved } from '../../infra/evidence/was-removed.ts';
import { noteFinished } from './note-finished.ts';

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

async function due({ db, retentionDays }: EvidenceDeps, failed: readonly string[]): Promise<Due[]> {
  const days = sql`case when c.kind = 'report' then ${retentionDays.report}::float8 else ${retentionDays.complaint}::float8 end * interval '1 day'`;
  const { rows } = await sql<Due>`
    select e.id, e.complaint_id, e.object_key, e.version_id, coalesce(c.closed_at, now()) + ${days} as target
    from evidence e join complaint c on c.id = e.complaint_id
    where e.object_key is not null and e.state in ('sealed', 'voided') and e.id <> all(${failed}::uuid[])
      and ((c.closed_at is null and e.retain_until < now() + least(interval '${sql.raw(String(MARGIN_DAYS))} days', ${days} / 2))
        or c.closed_at + ${days} > e.retain_until + interval '1 second')
    order by e.retain_until limit ${AT_ONCE}
  `.execute(db);
  return rows;
}

async function noteRetained({ db }: EvidenceDeps, { id, complaintId: caseId, target }: Due): Promise<void> {
  const until = target.toISOString();
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('evidence').set({ retainUntil: target }).where('id', '=', id).execute();
    await noteStep(trx, { evidenceId: id, caseId, kind: 'retained', actor: system, facts: { retainUntil: until }, once: until });
  });
}

/** False where this object alone cannot be locked: then its alarm is raised, and the others go on. */
async function lengthen(deps: EvidenceDeps, row: Due): Promise<boolean> {
  const { id, objectKey: key, versionId, target } = row;
  const at = { bucket: deps.buckets.evidence, key, versionId };
  try {
    await deps.store.retainUntil(at, target);
  } catch (error) {
    const why = await ownTrouble(deps, error);
    if (why === 'missing' && (await wasRemoved(deps.db, id))) return false;
    const facts = { why, until: target.toISOString() };
    await raiseAlarm(deps.db, { ...at, what: why === 'missing' ? 'object-missing' : 'lock-not-lengthened', evidenceId: id, facts });
    return false;
  }
  await noteRetained(deps, row);
  return true;
}

/**
 * Activity: lengthens locks, so that every file stays locked while its case is open and for the full time after it closed.
 * The store first, then the row: what is done twice changes nothing. A file whose lock cannot be lengthened raises an alarm
 * and holds up no other. Returns how many were lengthened.
 */
export async function retainEvidence(deps: EvidenceDeps): Promise<number> {
  let lengthened = 0;
  const failed: string[] = [];
  for (;;) {
    const rows = await due(deps, failed);
    for (const row of rows) {
      if (await lengthen(deps, row)) lengthened += 1;
      else failed.push(row.id);
    }
    if (rows.length < AT_ONCE) break;
  }
  await noteFinished(deps, 'retain');
  return lengthened;
}
