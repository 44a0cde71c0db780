import { sql } from 'kysely';
import type { Db } from './connect.ts';

/** Seconds for which the oldest order has waited; 0 where none waits. */
export interface OldestWork {
  cases: number;
  files: number;
}

/** How far the relays are behind, without new dates after an import of the calendar, which wait for everything else. */
export async function oldestWork(db: Db): Promise<OldestWork> {
  const { rows } = await sql<OldestWork>`
    select
      coalesce(extract(epoch from now() - min(created_at) filter (where kind <> 'sealEvidence')), 0)::float8 as cases,
      coalesce(extract(epoch from now() - min(created_at) filter (where kind = 'sealEvidence')), 0)::float8 as files
    from outbox where done_at is null and kind <> 'moveDeadlines'
  `.execute(db);
  return rows[0] ?? { cases: 0, files: 0 };
}
