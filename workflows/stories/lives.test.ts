import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { beginLife } from './life.ts';
import { lives } from './lives.ts';
import { approver, handler } from './people.ts';
import { openWorld, type World } from './world.ts';

const PATIENCE = { timeout: 300_000 };

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

/** Each ends archived, with fold(stored events) = state of the workflow = case row, and an unbroken chain. */
describe('lives of complaints on the real parts, in virtual time', () => {
  it.concurrent.each(Object.keys(lives))('%s', PATIENCE, async (name) => {
    await lives[name]?.(world);
  });
});

describe('the day on which the law changes', () => {
  it('a complaint of 14 April keeps Order 20 beside one of 15 April under Order 121', PATIENCE, async () => {
    const [before, after] = await Promise.all([beginLife(world, { at: '2026-04-14 23:50' }), beginLife(world, { at: '2026-04-15 00:10' })]);
    for (const life of [before, after]) {
      await life.status(5);
      await life.on('04-16 09:00');
      await life.claims();
      await life.accepts();
    }
    expect((await before.settle()).rulePack).toBe('order-20');
    expect((await after.settle()).rulePack).toBe('order-121');
    // 45 working days there, 60 days here, both from the acceptance of 16 April.
    await before.runs('mediate', '2026-06-23');
    await after.runs('mediate', '2026-06-15');
    const letter = await before.text('letter');
    await before.refused(handler, 'requestIdentityProof', { letter }, 'not-in-pack');
    await after.does(handler, 'requestIdentityProof', { letter: await after.text('letter') });
    const ending = { ground: '23.7', reason: await before.text('reason'), evidence: [await before.text('file')] };
    await before.refused(approver, 'endMediation', ending, 'ground-not-in-pack');
    await before.agrees();
    await after.agrees();
  });
});
