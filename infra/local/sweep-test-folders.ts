import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isHeld, rememberProcess } from './process-record.ts';
import { removeStackFolder } from './remove-stack-folder.ts';

export const TEST_FOLDER = 'redress-test-';
/** A run that just made its folder has not signed it yet. */
const YOUNG_MS = 60_000;

const holderOf = (dataDir: string): string => path.join(dataDir, 'holder');

/** Signs a throw-away folder with the process that will remove it. */
export function holdTestFolder(dataDir: string): void {
  rememberProcess(holderOf(dataDir), 'run', process.pid);
}

function isAbandoned(dataDir: string): boolean {
  const age = Date.now() - (statSync(dataDir, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > YOUNG_MS && !isHeld(holderOf(dataDir), 'run');
}

/** Removes what killed test runs left in `parent`, their processes first; runs that are alive are left alone. */
export async function sweepTestFolders(parent: string): Promise<void> {
  const folders = readdirSync(parent).filter((name) => name.startsWith(TEST_FOLDER));
  for (const folder of folders.map((name) => path.join(parent, name))) {
    if (isAbandoned(folder)) await removeStackFolder(folder);
  }
}
