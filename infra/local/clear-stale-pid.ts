import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** Whether that process is a server over this very data folder; another process may have got the number meanwhile. */
function serves(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return false;
  }
}

/**
 * Before PostgreSQL starts: a server that a killed run left on this data is ended, and a pid file whose number now belongs
 * to somebody else is removed, since the server would take that process for its twin and refuse.
 */
export async function clearStalePid(data: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return;
  }
  if (serves(pid, data)) process.kill(pid, 'SIGINT');
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (serves(pid, data) && Date.now() < giveUpAt) await sleep(50);
  if (serves(pid, data)) process.kill(pid, 'SIGKILL');
  else rmSync(file, { force: true });
}
