import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { onCluster } from '../../infra/local/test-templates.ts';
import { beginLife } from './life.ts';
import { handler } from './people.ts';
import { openWorld, type World } from './world.ts';

const PATIENCE = { timeout: 180_000 };

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await cloneDatabase({ seeded: true });
  world = await openWorld({ databaseUrl: database.url, ...testStack().temporal });
});

afterAll(async () => {
  await world.close();
  await database.drop();
});

/** Shuts this one database, or opens it again; the server and its other databases go on. */
async function letConnect(allowed: boolean): Promise<void> {
  const name = new URL(database.url).pathname.slice(1);
  const end = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  await onCluster(testStack().postgres.ownerUrl, `alter database ${name} allow_connections ${allowed}`, ...(allowed ? [] : [end]));
}

describe('a case whose record cannot be reached', () => {
  it('waits with what was decided, then has it stored once, and answers', PATIENCE, async () => {
    const life = await beginLife(world, { at: '2026-06-10 09:00' });
    const before = await life.status(5);
    const request = { actor: handler(before), input: {}, version: before.version };
    await letConnect(false);
    const answer = life.update('claimCase', request, randomUUID());
    const first = await Promise.race([answer, sleep(3_000, 'nothing yet')]);
    expect(first).toBe('nothing yet');
    await letConnect(true);
    expect(await answer).toMatchObject({ status: 'awaiting-acceptance' });
    expect((await life.settle()).handlerId).toBeDefined();
    expect((await life.storedEvents()).filter(({ kind }) => kind === 'handlerAssigned')).toHaveLength(1);
    await life.agrees();
  });

  it('a request that comes again with the same id is answered the same and changes nothing', PATIENCE, async () => {
    const life = await beginLife(world, { at: '2026-06-10 09:00' });
    const before = await life.status(5);
    const request = { actor: handler(before), input: {}, version: before.version };
    const id = randomUUID();
    const answers = await Promise.all([life.update('claimCase', request, id), life.update('claimCase', request, id)]);
    expect(answers[0]).toEqual(answers[1]);
    expect((await life.settle()).seq).toBe(answers[0].seq);
  });
});
