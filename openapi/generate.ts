import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { generated } from './generated-files.ts';

/** Writes generated/, or with `--check` says which of its files the YAML has left behind. */
async function generate(check: boolean): Promise<number> {
  const folder = path.join(import.meta.dirname, 'generated');
  await mkdir(folder, { recursive: true });
  const stale: string[] = [];
  for (const [name, text] of await generated()) {
    const file = path.join(folder, name);
    const stored = await readFile(file, 'utf8').catch(() => '');
    if (stored === text) continue;
    stale.push(name);
    if (!check) await writeFile(file, text);
  }
  process.stdout.write(stale.length === 0 ? 'contract: up to date\n' : `contract: ${check ? 'stale' : 'wrote'} ${stale.join(', ')}\n`);
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = await generate(process.argv.includes('--check'));
