import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { complaintNumbers } from '../infra/database/complaint-numbers.ts';
import { connect, type Db } from '../infra/database/connect.ts';
import { EVIDENCE_CHANNEL, relayNudge } from '../infra/database/nudge-relay.ts';
import { bucketsOf, type EvidenceDeps } from '../infra/evidence/evidence-deps.ts';
import { defaultEvidenceLimits } from '../domain/evidence/limits.ts';
import { defaultRetentionDays } from '../domain/evidence/retention.ts';
import { s3ObjectStore } from '../infra/object-store/s3-object-store.ts';
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
  /** Bucket of this test's files in the store of the run; two more stand beside it. */
  bucket: string;
  evidence: EvidenceDeps;
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
  return openOver({ database, masterKey: randomBytes(32), taskQueue: `api-${randomUUID()}`, bucket: `api-${randomUUID()}` }, changes, {});
}

/** A second process over the same database, with parts that may be down. Close it before the first. */
export async function reopen(test: TestApp, parts: TestParts): Promise<TestApp> {
  const { database, masterKey, taskQueue, bucket } = test;
  return openOver({ database: { ...database, drop: async () => undefined }, masterKey, taskQueue, bucket }, {}, parts);
}

async function openOver(
  base: Pick<TestApp, 'database' | 'masterKey' | 'taskQueue' | 'bucket'>,
  changes: Partial<ApiConfig>,
  parts: TestParts,
): Promise<TestApp> {
  const { database, masterKey, taskQueue, bucket } = base;
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
    temporal: { ...address, taskQueue, deployment: undefined },
    objectStore: testStack().objectStore,
    ...changes,
  };
  const logger = createLogger({ level: 'silent', process: 'api' });
  const nudge = relayNudge(db);
  const evidence: EvidenceDeps = {
    db,
    vault,
    nudge,
    nudgeSealing: relayNudge(db, EVIDENCE_CHANNEL),
    store: s3ObjectStore(testStack().objectStore),
    buckets: bucketsOf(bucket),
    limits: defaultEvidenceLimits,
    retentionDays: defaultRetentionDays,
  };
  const app = await buildApp({ db, vault, numbers: complaintNumbers(db), nudge, evidence, temporal, logger, config });
  const close = async (): Promise<void> => {
    await app.close();
    await temporal.close();
    await db.destroy();
    await database.drop();
  };
  return { app, db, vault, database, masterKey, taskQueue, bucket, evidence, close };
}
