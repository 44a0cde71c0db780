import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from './run-tool.ts';
import type { Say } from './toolchain.ts';

export const VITE = 'node_modules/vite/bin/vite.js';
const dist = path.join(root, 'admin-ui/dist');
/** What the console is made from, tests left out. */
const sources = ['admin-ui/src', 'admin-ui/index.html', 'admin-ui/vite.config.ts', 'domain', 'openapi/generated', 'package-lock.json'];

function filesOf(source: string): readonly string[] {
  const at = path.join(root, source);
  if (!existsSync(at)) return [];
  const inside = readdirSync(path.dirname(at), { withFileTypes: true })
    .find((entry) => entry.name === path.basename(at))
    ?.isDirectory();
  if (inside !== true) return [source];
  const names = readdirSync(at, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name),
  );
  return names.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).toSorted();
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Builds the console into admin-ui/dist, unless it was built from the very same sources. Throws with the builder's words. */
export async function buildConsole(say: Say): Promise<void> {
  const stamp = path.join(dist, '.source-sha256');
  const wanted = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const startedAt = Date.now();
  say('console: building …');
  const { code, output } = await runTool(VITE, ['build', 'admin-ui', '--config', 'admin-ui/vite.config.ts', '--logLevel', 'error'], {
    show: false,
  });
  if (code !== 0) throw new Error(`the console could not be built:\n${output.trimEnd()}`);
  writeFileSync(stamp, wanted);
  say(`console: built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}
