import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

interface ProcessRecord {
  pid: number;
  /** Start time in clock ticks since boot: a pid that was given to another process has another one. */
  startedTicks: string;
}

/** Field 22 of /proc/<pid>/stat; the command in brackets may hold spaces, so count from the last bracket. */
function startTicks(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Remembers a started process, so that a next start can end it if this one is killed. */
export function rememberProcess(folder: string, name: string, pid: number): void {
  mkdirSync(folder, { recursive: true });
  const startedTicks = startTicks(pid);
  if (startedTicks !== undefined)
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({ pid, startedTicks } satisfies ProcessRecord));
}

export function forgetProcess(folder: string, name: string): void {
  rmSync(path.join(folder, `${name}.json`), { force: true });
}

function isRunning(record: ProcessRecord): boolean {
  return startTicks(record.pid) === record.startedTicks;
}

function readRecord(file: string): ProcessRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
  } catch {
    // Missing, or cut off when its writer was killed.
    return undefined;
  }
}

async function endOne(file: string): Promise<boolean> {
  const record = readRecord(file);
  if (record === undefined || !isRunning(record)) return false;
  // On SIGTERM PostgreSQL would wait for every client to leave by itself.
  process.kill(record.pid, path.basename(file).startsWith('postgres') ? 'SIGINT' : 'SIGTERM');
  for (let waited = 0; waited < 10_000 && isRunning(record); waited += 100) await sleep(100);
  if (isRunning(record)) process.kill(record.pid, 'SIGKILL');
  while (isRunning(record)) await sleep(50);
  return true;
}

/** Ends what a killed run left behind: the very processes it recorded, known by pid and start time. Returns their names. */
export async function endLeftovers(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const ended: string[] = [];
  // Writers first, the database last: it lets the others finish.
  const files = readdirSync(folder).toSorted((a, b) => Number(a.startsWith('postgres')) - Number(b.startsWith('postgres')));
  for (const file of files) {
    if (await endOne(path.join(folder, file))) ended.push(path.basename(file, '.json'));
    rmSync(path.join(folder, file), { force: true });
  }
  return ended;
}

/** Ends recorded processes at once, without letting them finish: for whoever will not wait. */
export function killLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) {
    const record = readRecord(path.join(folder, file));
    if (record !== undefined && isRunning(record)) process.kill(record.pid, 'SIGKILL');
  }
}

/** Pid of the living process that was remembered under that name. */
export function holderOf(folder: string, name: string): number | undefined {
  const record = readRecord(path.join(folder, `${name}.json`));
  return record !== undefined && isRunning(record) ? record.pid : undefined;
}

/** True while another live start of this folder holds it. */
export function isHeld(folder: string, name: string): boolean {
  return holderOf(folder, name) !== undefined;
}
