import { sql } from 'kysely';
import { DEMO_PASSWORD } from '../seed/accounts.ts';
import { closedLoop, type LoadResult } from './load.ts';
import { callerOf, type Product, signedIn } from './product.ts';

async function busiestHandler(product: Product): Promise<{ login: string; unitId: string }> {
  const { rows } = await sql<{ login: string; unit_id: string }>`
    select u.username as login, c.unit_id
    from complaint c join app_user u on u.unit_id = c.unit_id and 'handler' = any(u.roles)
    where c.closed_at is null
    group by u.username, c.unit_id order by count(*) desc limit 1`.execute(product.db);
  const row = rows[0];
  if (row === undefined) throw new Error('no unit has open cases');
  return { login: row.login, unitId: row.unit_id };
}

/** The first page of a unit's open cases over HTTP, beside the bare query over the same index, one after the other. */
export async function measureQueuePage(product: Product, total: number): Promise<{ ours: LoadResult; floor: LoadResult }> {
  const call = callerOf(product, 4);
  const { login, unitId } = await busiestHandler(product);
  const headers = await signedIn(call, login, DEMO_PASSWORD);
  const page = async (): Promise<boolean> => (await call('GET', '/api/complaints?queue=all&limit=50', headers)).status === 200;
  const bare = async (): Promise<boolean> => {
    await sql`select id, number, status, due_on from complaint where unit_id = ${unitId} and closed_at is null order by due_on, id limit 50`.execute(
      product.db,
    );
    return true;
  };
  await closedLoop(page, 2, 50);
  const ours = await closedLoop(page, 2, total);
  const floor = await closedLoop(bare, 2, total);
  call.close();
  return { ours, floor };
}
