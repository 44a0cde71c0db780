import { sql } from 'kysely';
import type { Db } from './connect.ts';

export interface Backlog {
  /** Rows that are not done. */
  size: number;
  /** Age of the oldest of them in seconds; 0 when there is none. */
  oldestSeconds: number;
}

/** What the relay still has to do: reads the open rows only, through their own index. */
export async function outboxBacklog(db: Db): Promise<Backlog> {
  const { size, oldestSeconds } = await db
    .selectFrom('outbox')
    .select((eb) => [
      eb.fn.countAll<number>().as('size'),
      sql<number>`coalesce(extract(epoch from now() - min(created_at)), 0)::float8`.as('oldestSeconds'),
    ])
    .where('doneAt', 'is', null)
    .executeTakeFirstOrThrow();
  return { size, oldestSeconds };
}
