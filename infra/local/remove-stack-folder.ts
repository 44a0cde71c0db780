import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { unprivilegedAccount, workableFolder } from './account.ts';
import { endLeftovers } from './process-record.ts';

/** Stacks that single tests started for themselves live inside the folder of the run's stack. */
const OWN_STACK = /^own-/u;

/** Ends whatever still runs on a stack's folder and removes it, with the stacks inside it and PostgreSQL's data where that had to live elsewhere. */
export async function removeStackFolder(dataDir: string): Promise<void> {
  const inner = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => OWN_STACK.test(name)) : [];
  for (const name of inner) await removeStackFolder(path.join(dataDir, name));
  await endLeftovers(path.join(dataDir, 'processes'));
  rmSync(workableFolder(path.join(dataDir, 'postgres'), unprivilegedAccount()), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
}
