import type { Db } from '../infra/database/connect.ts';
import type { KeyVault } from '../infra/encryption/key-vault.ts';
import { assessIntake } from './assess-intake.ts';
import { decideRoute } from './decide-route.ts';
import { recountDeadlines } from './recount-deadlines.ts';
import { record } from './record.ts';

/** What activities stand on; the worker process and tests make it. */
export interface ActivityDeps {
  db: Db;
  vault: KeyVault;
  /** Whether cases may live in another time than the wall clock's. */
  caseClock: 'wall' | 'virtual';
}

export type Activities = ReturnType<typeof createActivities>;

/** All activities of a case, wired by hand. */
export function createActivities(deps: ActivityDeps) {
  return {
    assessIntake: assessIntake(deps.db, deps.vault),
    decideRoute: decideRoute(deps.db),
    record: record(deps),
    recountDeadlines: recountDeadlines(deps.db),
  };
}
