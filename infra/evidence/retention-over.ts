import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Db, Trx } from '../database/connect.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

export interface FileOver {
  id: string;
  caseId: string;
  number: string;
  kind: string;
  bytes: number;
  sha256: string;
  retainUntil: Date;
  /** The officer who asked to remove it. */
  removalAskedBy: string | null;
}

const MOST = 500;

interface Question extends Pick<EvidenceDeps, 'retentionDays'> {
  /** Of one file alone. */
  id?: string;
  /** Condition on the table `complaint`: whose cases. */
  cases?: RawBuilder<SqlBool>;
}

/**
 * Files whose time is over: the lock has ended, nothing holds them, and their case was closed long enough. Those over for
 * longest first, 500 at most. For officers to decide.
 */
export async function retentionOver(db: Db | Trx, { retentionDays, id, cases = sql<SqlBool>`true` }: Question): Promise<FileOver[]> {
  const days = sql`case when complaint.kind = 'report' then ${retentionDays.report}::float8 else ${retentionDays.complaint}::float8 end * interval '1 day'`;
  const { rows } = await sql<FileOver>`
    select e.id, e.complaint_id as case_id, complaint.number, e.kind, e.size_bytes as bytes, e.sha256, e.retain_until,
      r.asked_by as removal_asked_by
    from evidence e join complaint on complaint.id = e.complaint_id left join evidence_removal r on r.evidence_id = e.id
    where e.object_key is not null and e.state in ('sealed', 'voided') and not e.held and e.retain_until < now()
      and complaint.closed_at + ${days} < now() and ${cases} ${id === undefined ? sql`` : sql`and e.id = ${id}::uuid`}
    order by e.retain_until, e.id limit ${MOST}
  `.execute(db);
  return rows;
}
