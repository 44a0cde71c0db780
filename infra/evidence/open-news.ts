import { sql } from 'kysely';
import { DomainProblem } from '../../domain/problem.ts';
import type { Db, Trx } from '../database/connect.ts';

export type OpenNews = 'evidenceVoided' | 'evidenceHeld' | 'evidenceReleased';

/** Voids, holds and releases of a file that were ordered and that neither its case nor its chain of custody has recorded yet. */
export async function openNews(db: Db | Trx, caseId: string, id: string): Promise<OpenNews[]> {
  const { rows } = await sql<{ kind: OpenNews }>`
    select distinct o.payload->>'kind' as kind from outbox o
    where o.complaint_id = ${caseId}::uuid and o.kind = 'evidenceNews'
      and o.payload->>'kind' in ('evidenceVoided', 'evidenceHeld', 'evidenceReleased') and o.payload#>>'{facts,file,id}' = ${id}
      and not exists (select 1 from evidence_step s where s.evidence_id = ${id}::uuid
        and s.kind in ('voided', 'held', 'released') and s.facts#>>'{reason,id}' = o.payload#>>'{facts,reason,id}')
  `.execute(db);
  return rows.map(({ kind }) => kind);
}

/**
 * Orders of one case are told side by side, so a second one could overtake the first and be dropped. Throws
 * `action-not-allowed` with `file-busy` while one of these is on its way: to be said again a moment later.
 */
export async function mustBeQuiet(trx: Trx, caseId: string, id: string, ...kinds: readonly OpenNews[]): Promise<void> {
  if ((await openNews(trx, caseId, id)).some((kind) => kinds.includes(kind)))
    throw new DomainProblem('action-not-allowed', 'the former decision about this file is not recorded yet', { reason: 'file-busy' });
}
