import process from 'node:process';
import { connect } from './database/connect.ts';
import { migrateToLatest } from './database/migrate.ts';
import { orderDeadlineMoves } from './database/order-deadline-moves.ts';
import { readEnvironment } from './environment.ts';
import { createLogger } from './logger.ts';
import { seedPublicData, seedReference } from './seed/seed.ts';

/**
 * Process that an installation runs before API and worker: brings the database to the newest schema, lets the application
 * role sign in, and stores divisions and calendar editions; with REDRESS_DEMO=1 also the demo's units, merchants and accounts.
 * Running it again changes nothing.
 */
async function prepare(): Promise<void> {
  const environment = readEnvironment(process.env);
  const ownerUrl = environment.url('REDRESS_OWNER_URL', ['postgresql:', 'postgres:']);
  const appPassword = environment.required('REDRESS_APP_PASSWORD');
  const demo = environment.flag('REDRESS_DEMO');
  if (environment.problems.length > 0) throw new Error(environment.problems.join('; '));
  const ran = await migrateToLatest(ownerUrl, { appPassword });
  const db = connect(ownerUrl, { max: 1, applicationName: 'redress-prepare' });
  try {
    await (demo ? seedReference(db) : db.transaction().execute(seedPublicData));
    await orderDeadlineMoves(db);
  } finally {
    await db.destroy();
  }
  createLogger({ level: 'info', process: 'prepare' }).info({ migrations: ran }, 'the database is ready');
}

await prepare();
