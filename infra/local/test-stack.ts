import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { APPLICATION_ROLE, migrateToLatest } from '../database/migrate.ts';
import { connect } from '../database/connect.ts';
import { seedReference } from '../seed/seed.ts';
import { removeStackFolder } from './remove-stack-folder.ts';
import { type Stack, startStack } from './stack.ts';
import { onCluster } from './test-templates.ts';

/** Addresses of the stack that the whole run shares. Its server lets single workflows skip time. */
export interface TestStack {
  dataDir: string;
  postgres: { ownerUrl: string; appPassword: string };
  temporal: { address: string; namespace: string };
  objectStore: { endpoint: string; accessKey: string; secretKey: string };
}

/** Where the shared stack of this run answers. Nobody may stop it: a test that stops parts takes {@link ownStack}. */
export function testStack(): TestStack {
  return inject('testStack');
}

export interface OwnStack extends Stack {
  dataDir: string;
  /** Database `redress`, migrated and seeded: as the owner and as the application role. */
  ownerUrl: string;
  url: string;
  /** Stops every part and removes the folder. */
  remove(): Promise<void>;
}

async function prepareDatabase(stack: Stack): Promise<{ ownerUrl: string; url: string }> {
  await onCluster(stack.postgres.url(), 'create database redress');
  const ownerUrl = stack.postgres.url('redress');
  await migrateToLatest(ownerUrl, { appPassword: stack.secrets.application });
  const db = connect(ownerUrl, { max: 1 });
  try {
    await seedReference(db);
  } finally {
    await db.destroy();
  }
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = stack.secrets.application;
  return { ownerUrl, url: url.href };
}

/**
 * A stack for one test file alone, about 5 s to start, whose parts may be stopped, killed and started again. Durable unless
 * told otherwise. It is removed with the run's folder if the test forgets to.
 */
export async function ownStack(options: { durable?: boolean; virtualTime?: boolean } = {}): Promise<OwnStack> {
  const dataDir = mkdtempSync(path.join(testStack().dataDir, 'own-'));
  const { durable = true, virtualTime = true } = options;
  const stack = await startStack({ dataDir, virtualTime, durable, webUi: false, say: () => {} });
  const remove = async (): Promise<void> => {
    await stack.stop();
    await removeStackFolder(dataDir);
  };
  try {
    return Object.assign(stack, { dataDir, remove, ...(await prepareDatabase(stack)) });
  } catch (error) {
    await remove();
    throw error;
  }
}
