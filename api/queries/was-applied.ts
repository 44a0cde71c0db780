import type { Db } from '../../infra/database/connect.ts';

/** Whether the update of that id has left its events in the record of the case. */
export async function wasApplied(db: Db, caseId: string, updateId: string): Promise<boolean> {
  const found = await db
    .selectFrom('event')
    .select('seq')
    .where('complaintId', '=', caseId)
    .where('cause', '=', updateId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
