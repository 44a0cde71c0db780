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
  const logging = { filter: { core: 'ERROR', other: 'ERROR' }, forward: {} } as const;
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging } });
  scratch = await mkdtemp(join(tmpdir(), 'redress-replay-'));
  ({ codePath } = await workflowBundle());
}, 120_000);

afterAll(() => rm(scratch, { recursive: true }));

async function history(name: string): Promise<{ name: string; json: unknown }> {
  return { name, json: JSON.parse(await readFile(new URL(name, folder), 'utf8')) };
}

async function bundleOf(variant: string): Promise<string> {
  const path = join(scratch, `${variant}.js`);
  await writeFile(path, await buildBundle(fileURLToPath(new URL(`stories/${variant}/index.ts`, import.meta.url))));
  return path;
}

describe('golden histories', () => {
  it('are at least one for each path', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  it.each(files)(
    '%s: the current code does the same again',
    async (name) => {
      await replayHistory(codePath, await history(name));
    },
    60_000,
  );

  it('refuse code that asks for two activities in another order', async () => {
    const changed = await bundleOf('reordered');
    await expect(replayHistory(changed, await history('refused.json'))).rejects.toThrow(DeterminismViolationError);
  }, 120_000);

  it('allow another step where the code asks patched() for it', async () => {
    const changed = await bundleOf('patched');
    await replayHistory(changed, await history('refused.json'));
  }, 120_000);
});
