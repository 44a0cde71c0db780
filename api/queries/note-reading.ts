import type { Db } from '../../infra/database/connect.ts';
import type { LoadedCase } from './load-case.ts';

/** An auditor reads every case, and every such reading is written down (Art. 37, 39). */
export async function noteReading(db: Db, { row, actor }: LoadedCase, what: string): Promise<void> {
  if (actor.kind !== 'auditor') return;
  await db.insertInto('accessLog').values({ userId: actor.userId, complaintId: row.id, what }).execute();
}
