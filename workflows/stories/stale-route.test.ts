import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteQuestion } from '../../activities/decide-route.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { unitIdOf } from '../../infra/seed/units.ts';
import { beginLife } from './life.ts';
import { consumer } from './people.ts';
import { newMerchant } from './strangers.ts';
import { openWorld, type World } from './world.ts';

const PATIENCE = { timeout: 120_000 };

let database: TestDatabase;
let world: World;
const asked: RouteQuestion[] = [];
/** About this respondent nothing can be found out for a while: the attempts then wait on the server, and people go on. */
let unknown: string | undefined;

beforeAll(async () => {
  database = await cloneDatabase({ seeded: true });
  const place = { databaseUrl: database.url, ...testStack().temporal };
  world = await openWorld(place, {
    through: ({ decideRoute, ...others }) => ({
      ...others,
      decideRoute: async (question) => {
        asked.push(question);
        if (question.merchantId === unknown) throw new Error('not to be found out now');
        return decideRoute(question);
      },
    }),
  });
});

afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('a respondent that is named while the route of the one before is being decided', () => {
  it('gets a route of its own: the answer about the other is not stored', PATIENCE, async () => {
    const [first, second] = [await newMerchant(world), await newMerchant(world)];
    await world.db
      .updateTable('merchant')
      .set({ domicileDivision: '330106', placeOfBusinessDivision: '330106' })
      .where('id', '=', second)
      .execute();
    const life = await beginLife(world, { at: '2026-06-10 09:00' });
    const state = await life.status(5);
    const names = (respondentId: string) =>
      life.update('supplyMaterials', { actor: consumer(state), input: { items: ['respondent'], texts: [], files: [], respondentId } });
    unknown = first;
    const naming = names(first);
    while (asked.at(-1)?.merchantId !== first) await sleep(20);
    await Promise.all([naming, names(second)]);
    unknown = undefined;
    const placed = await life.settle();
    expect(placed).toMatchObject({ merchantId: second, routeDue: false });
    expect(placed.candidates.map(({ unitId }) => unitId)).toEqual([unitIdOf('330106')]);
    expect(asked.slice(-2).map(({ merchantId }) => merchantId)).toEqual([first, second]);
    await life.agrees();
  });
});
