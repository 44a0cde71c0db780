import { chmodSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { removeStackFolder } from './remove-stack-folder.ts';
import { type Stack, startStack } from './stack.ts';
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

function addressesOf(dataDir: string, { postgres, temporal, objectStore, secrets }: Stack): TestStack {
  return {
    dataDir,
    postgres: { ownerUrl: postgres.url(), appPassword: secrets.application },
    temporal: { address: temporal.address, namespace: temporal.namespace },
    objectStore: { endpoint: objectStore.endpoint, accessKey: objectStore.accessKey, secretKey: objectStore.secretKey },
  };
}

async function makeFolder(): Promise<string> {
  const parent = temporaryFolder();
  await sweepTestFolders(parent);
  const folder = mkdtempSync(path.join(parent, TEST_FOLDER));
  chmodSync(folder, 0o711);
  holdTestFolder(folder);
  return folder;
}

/** Vitest's own listeners end the process a millisecond after a signal; the parts need a second to stop, so ours take their place. */
function endOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => void stop().finally(() => process.exit(130)));
  }
}

/** One stack for the whole run, in a throw-away folder on free ports, with databases to clone; all of it is gone afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await makeFolder();
  let stack: Stack | undefined;
  const end = async (): Promise<void> => {
    await stack?.stop();
    await removeStackFolder(dataDir);
  };
  let ending: Promise<void> | undefined;
  const stop = (): Promise<void> => (ending ??= end());
  endOnSignal(stop);
  try {
    stack = await startStack({ dataDir, virtualTime: true, webUi: false, durable: false, say });
    await makeTemplates(stack, say);
    project.provide('testStack', addressesOf(dataDir, stack));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
