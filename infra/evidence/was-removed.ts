import type { Db } from '../database/connect.ts';

/**
 * Whether officers had a content removed while somebody looked for it. Waits for a decision on its way: that one takes the
 * content out of the store before its row says so.
 */
export async function wasRemoved(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('evidence').select('state').where('id', '=', id).forShare().executeTakeFirst();
  return row?.state === 'removed';
}
