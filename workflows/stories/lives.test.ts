import { afterAll, beforeAll, describe, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { odrMissed, settledInOdr } from './odr-lives.ts';
import { openWorld, type World } from './world.ts';

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

describe('lives of complaints on the real parts', () => {
  it('settled in ODR, by the newest offer only', () => settledInOdr(world));
  it('ODR missed, received under Order 121, mediated with a document', () => odrMissed(world));
});
