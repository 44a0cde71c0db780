import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { migrateToLatest } from '../database/migrate.ts';
import { createDatabase } from './create-database.ts';
import { removeStack } from './remove-stack.ts';
import { startStack } from './stack.ts';
import { makeTestFolder } from './test-folder.ts';

/** Addresses of the real parts of this run: `inject('stack')`. */
export interface TestStack {
  /** The cluster as its owner; tests take a database of their own by `cloneDatabase()`. */
  postgresUrl: string;
  /** Password of the role that the processes connect as. */
  applicationPassword: string;
  temporal: { address: string; namespace: string };
  objectStore: { endpoint: string; accessKey: string; secretKey: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    stack: TestStack;
  }
}

export const TEMPLATE = 'redress_template';

/** One stack for the run, in a throw-away folder on free ports, with a migrated template that test files clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = process.env['REDRESS_TEST_FOLDER'] ?? (await makeTestFolder());
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const stack = await startStack({ dataDir, virtualTime: true, webUi: false, durable: false, say });
  const { postgres, temporal, objectStore, secrets } = stack;
  await createDatabase(postgres.url(), TEMPLATE);
  await migrateToLatest(postgres.url(TEMPLATE), { appPassword: secrets.application });
  project.provide('stack', {
    postgresUrl: postgres.url(),
    applicationPassword: secrets.application,
    temporal: { address: temporal.address, namespace: temporal.namespace },
    objectStore: { endpoint: objectStore.endpoint, accessKey: objectStore.accessKey, secretKey: objectStore.secretKey },
  });
  return async () => {
    await stack.stop();
    await removeStack(dataDir);
  };
}
