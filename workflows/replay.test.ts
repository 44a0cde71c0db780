import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle, workflowBundle } from '../activities/bundle.ts';
import { replayHistory } from '../activities/replay.ts';

const folder = new URL('histories/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
let codePath: string;
let scratch: string;

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  scratch = await mkdtemp(join(tmpdir(), 'redress-replay-'));
  ({ codePath } = await workflowBundle());
}, 60_000);

afterAll(() => rm(scratch, { recursive: true }));

async function history(name: string): Promise<{ name: string; json: unknown }> {
  return { name, json: JSON.parse(await readFile(new URL(name, folder), 'utf8')) };
}

describe('golden histories', () => {
  it('are at least one for each path', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  it.each(files)('%s: the current code does the same again', async (name) => {
    await replayHistory(codePath, await history(name));
  });

  it('refuse code that asks for two activities in another order', async () => {
    const reordered = join(scratch, 'reordered.js');
    const entry = fileURLToPath(new URL('stories/reordered/index.ts', import.meta.url));
    await writeFile(reordered, await buildBundle(entry));
    await expect(replayHistory(reordered, await history('refused.json'))).rejects.toThrow(DeterminismViolationError);
  }, 60_000);
});
