import { existsSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { holderOf } from './process-record.ts';
import { removeStackFolder } from './remove-stack-folder.ts';

/** Removes all data of the local stack, after asking unless told not to. Says whether it did. Throws while Redress runs over it. */
export async function confirmReset(dataDir: string, isConfirmed: boolean): Promise<boolean> {
  if (!existsSync(dataDir)) return true;
  const pid = holderOf(`${dataDir}/holder`, 'stack');
  if (pid !== undefined) throw new Error(`Redress runs over ${dataDir} (process ${pid}): stop it before removing its data.`);
  if (!isConfirmed && !(await ask(`Remove all data in ${dataDir}, cases included? Type yes: `))) return false;
  await removeStackFolder(dataDir);
  return true;
}

async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('--reset asks first and there is nobody to answer: add --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
