import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Bundle {
  /** File that holds the code. */
  codePath: string;
  /** Name of what the code was made from: the same sources and SDK give the same name. */
  buildId: string;
}

/** The workflow code as the worker runs it, built once for the same sources and then taken from the cache. */
export async function workflowBundle(): Promise<Bundle> {
  const buildId = await workflowBuildId();
  const codePath = join(root, 'node_modules/.cache/redress', `workflows-${buildId}.js`);
  if (!(await exists(codePath))) await writeWhole(codePath, await buildBundle(join(root, 'workflows/index.ts')));
  return { codePath, buildId };
}

/** Modules without any state of their own: cases share them, where each would else evaluate them again at its start. */
const shared = ['allowed', 'can', 'decide', 'fold', 'system', 'tick'].map((name) => join(root, 'domain', `${name}.ts`));

/** Bundles the workflows that the file at `workflowsPath` exports. */
export async function buildBundle(workflowsPath: string): Promise<string> {
  return (await bundleWorkflowCode({ workflowsPath, preloadModules: shared, logger: new DefaultLogger('WARN') })).code;
}

/** Name of the release of the workflow code that workers of all queues run beside. */
export async function workflowBuildId(): Promise<string> {
  const hash = createHash('sha256').update(createRequire(import.meta.url)('@temporalio/workflow/package.json').version);
  for (const folder of ['domain', 'workflows']) {
    const names = await readdir(join(root, folder), { recursive: true });
    const sources = names.filter((name) => name.endsWith('.ts') && !isForTests(name)).toSorted();
    for (const name of sources) hash.update(`${folder}/${name}\n`).update(await readFile(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

function isForTests(name: string): boolean {
  return name.endsWith('.test.ts') || /(?:^|\/)(?:testing|stories)\//u.test(name);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Two processes may build at once: each writes a file of its own and moves it into place. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}`;
  await writeFile(own, text);
  await rename(own, path);
}
