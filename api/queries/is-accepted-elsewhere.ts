import { sql } from 'kysely';
import type { CaseState } from '../../domain/case.ts';
import type { Db } from '../../infra/database/connect.ts';

/** Whether another authority accepted the same complainant's same form before (Art. 14). */
export async function isAcceptedElsewhere(db: Db, c: CaseState): Promise<boolean> {
  const found = await db
    .selectFrom('complaint')
    .select('id')
    .where('consumerId', '=', c.filed.consumerId)
    .where('id', '!=', c.id)
    .where('unitId', '!=', c.unitId)
    .where(sql<boolean>`state->>'acceptedOn' is not null and state->'filed'->>'formSha256' = ${c.filed.formSha256}`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
