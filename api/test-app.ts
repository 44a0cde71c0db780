import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { complaintNumbers } from '../infra/database/complaint-numbers.ts';
import { connect, type Db } from '../infra/database/connect.ts';
import { relayNudge } from '../infra/database/nudge-relay.ts';
import { type KeyVault, localKeyVault } from '../infra/encryption/key-vault.ts';
import { cloneDatabase, type TestDatabase } from '../infra/local/test-database.ts';
import { testStack } from '../infra/local/test-stack.ts';
import { createLogger } from '../infra/logger.ts';
import { openTemporal } from '../infra/temporal.ts';
import { buildApp } from './app.ts';
import type { ApiConfig } from './deps.ts';

export interface TestApp {
  app: FastifyInstance;
  db: Db;
  vault: KeyVault;
  database: TestDatabase;
  masterKey: Buffer;
  taskQueue: string;
  close(): Promise<void>;
}

/** Addresses that a test may replace by ones where nothing answers. */
export interface TestParts {
  temporalAddress?: string;
  databaseUrl?: string;
}

/** The whole API over a database of its own and the real workflow server of the run. */
export async function openTestApp(changes: Partial<ApiConfig> = {}): Promise<TestApp> {
  const database = await cloneDatabase({ seeded: true });
  return openOver({ database, masterKey: randomBytes(32), taskQueue: `api-${randomUUID()}` }, changes, {});
}

/** A second process over the same database, with parts that may be down. Close it before the first. */
export async function reopen(test: TestApp, parts: TestParts): Promise<TestApp> {
  const { database, masterKey, taskQueue } = test;
  return openOver({ database: { ...database, drop: async () => undefined }, masterKey, taskQueue }, {}, parts);
}

async function openOver(
  base: Pick<TestApp, 'database' | 'masterKey' | 'taskQueue'>,
  changes: Partial<ApiConfig>,
  parts: TestParts,
): Promise<TestApp> {
  const { database, masterKey, taskQueue } = base;
  const address = { ...testStack().temporal, ...(parts.temporalAddress !== undefined && { address: parts.temporalAddress }) };
  const db = connect(parts.databaseUrl ?? database.url, { max: 8 });
  const vault = localKeyVault(masterKey);
  const temporal = openTemporal({ ...address, virtualTime: true });
  const config: ApiConfig = {
    caseClock: 'virtual',
    publicOrigin: 'http://localhost',
    secureCookies: false,
    consoleFolder: '/nonexistent',
    cursorKey: masterKey,
    limits: { signIns: 10_000, filings: 10_000 },
    temporal: { ...address, taskQueue },
    ...changes,
  };
  const logger = createLogger({ level: 'silent', process: 'api' });
  const app = await buildApp({ db, vault, numbers: complaintNumbers(db), nudge: relayNudge(db), temporal, logger, config });
  const close = async (): Promise<void> => {
    await app.close();
    await temporal.close();
    await db.destroy();
    await database.drop();
  };
  return { app, db, vault, database, masterKey, taskQueue, close };
}
