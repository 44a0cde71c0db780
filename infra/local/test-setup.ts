import { chmodSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { removeStackFolder } from './remove-stack-folder.ts';
import { startStack } from './stack.ts';
import { holdTestFolder, sweepTestFolders, TEST_FOLDER } from './sweep-test-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';
import type { TestStack } from './test-stack.ts';
import { makeTemplates } from './test-templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testStack: TestStack;
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function makeFolder(): Promise<string> {
  const parent = temporaryFolder();
  await sweepTestFolders(parent);
  const folder = mkdtempSync(path.join(parent, TEST_FOLDER));
  chmodSync(folder, 0o711);
  return folder;
}

/** One stack for the whole run, in a throw-away folder on free ports, with databases to clone; all of it is gone afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = process.env['REDRESS_TEST_FOLDER'] ?? (await makeFolder());
  holdTestFolder(dataDir);
  try {
    const stack = await startStack({ dataDir, virtualTime: true, webUi: false, durable: false, say });
    await makeTemplates(stack, say);
    const { postgres, secrets, temporal, objectStore } = stack;
    project.provide('testStack', {
      dataDir,
      postgres: { ownerUrl: postgres.url(), appPassword: secrets.application },
      temporal: { address: temporal.address, namespace: temporal.namespace },
      objectStore: { endpoint: objectStore.endpoint, accessKey: objectStore.accessKey, secretKey: objectStore.secretKey },
    });
    return async () => {
      await stack.stop();
      await removeStackFolder(dataDir);
    };
  } catch (error) {
    await removeStackFolder(dataDir);
    throw error;
  }
}
