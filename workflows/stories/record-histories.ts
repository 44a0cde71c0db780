import { mkdtempSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { connect } from '../../infra/database/connect.ts';
import { APPLICATION_ROLE, migrateToLatest } from '../../infra/database/migrate.ts';
import { removeStackFolder } from '../../infra/local/remove-stack-folder.ts';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { temporaryFolder } from '../../infra/local/temporary-folder.ts';
import { onCluster } from '../../infra/local/test-templates.ts';
import { seedReference } from '../../infra/seed/seed.ts';
import type { Life } from './life.ts';
import { lives } from './lives.ts';
import { openWorld, type Place, type World } from './world.ts';

const folder = new URL('../histories/', import.meta.url);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Lives each life that has no golden history yet on a stack of its own and writes down what the server kept of it, one file
 * for each run. A history that exists stays as it is: living cases have such histories too.
 */
async function recordMissing(): Promise<void> {
  const known = await readdir(folder);
  const missing = Object.entries(lives).filter(([name]) => !known.some((file) => file.startsWith(`${name}.`)));
  if (missing.length === 0) return say('every life has its history');
  const dataDir = mkdtempSync(join(temporaryFolder(), 'redress-histories-'));
  const stack = await startStack({ dataDir, virtualTime: true, webUi: false, durable: false, say });
  const world = await openWorld(await placeOn(stack));
  try {
    for (const [name, live] of missing) {
      await keep(world, name, await live(world));
      say(`${name}: recorded`);
    }
  } finally {
    await world.close();
    await stack.stop();
    await removeStackFolder(dataDir);
  }
}

async function placeOn(stack: Stack): Promise<Place> {
  await onCluster(stack.postgres.url(), 'create database redress');
  const ownerUrl = stack.postgres.url('redress');
  await migrateToLatest(ownerUrl, { appPassword: stack.secrets.application });
  const db = connect(ownerUrl, { max: 1 });
  await seedReference(db);
  await db.destroy();
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = stack.secrets.application;
  return { databaseUrl: url.href, address: stack.temporal.address, namespace: stack.temporal.namespace };
}

async function keep({ workflows }: World, name: string, { workflowId }: Life): Promise<void> {
  let runId: string | undefined = (await workflows.getHandle(workflowId).describe()).runId;
  const runs: string[] = [];
  while (runId !== undefined && runId !== '') {
    const history = await workflows.getHandle(workflowId, runId).fetchHistory();
    runs.unshift(historyToJSON(history));
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
  }
  for (const [index, json] of runs.entries()) {
    const serial = runs.length === 1 ? '' : `.${index + 1}`;
    await writeFile(new URL(`${name}${serial}.json`, folder), `${JSON.stringify(JSON.parse(json), withoutPlace)}\n`);
  }
}

/** Which process it was is no part of a case's history. */
function withoutPlace(key: string, value: unknown): unknown {
  const isProcess = key === 'identity' || (key === 'name' && typeof value === 'string' && /^\d+@/u.test(value));
  return isProcess ? 'worker' : value;
}

await recordMissing();
