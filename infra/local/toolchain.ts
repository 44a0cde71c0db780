import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isHeld, rememberProcess } from './process-record.ts';

/** Parts that are compiled from their published Go modules. Versions are exact: a stack is reproducible. */
const goParts = {
  'temporal-server': { module: 'go.temporal.io/server/cmd/server', version: 'v1.32.1', binary: 'server' },
  'temporal-sql': { module: 'go.temporal.io/server/cmd/tools/sql', version: 'v1.32.1', binary: 'sql' },
  minio: { module: 'github.com/minio/minio', version: 'v0.0.0-20260212201848-7aac2a2c5b7c', binary: 'minio' },
  versitygw: { module: 'github.com/versity/versitygw/cmd/versitygw', version: 'v1.8.0', binary: 'versitygw' },
  'temporal-ui': { module: 'github.com/temporalio/ui-server/v2/cmd/server', version: 'v2.53.3', binary: 'server' },
} as const;
export type GoPart = keyof typeof goParts;

export type Say = (line: string) => void;

function cacheFolder(): string {
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'redress/bin');
}

function cachedPath(part: GoPart): string {
  return path.join(cacheFolder(), `${part}-${goParts[part].version}`);
}

function goVersion(): string | undefined {
  try {
    return /go(\d+\.\d+(?:\.\d+)?)/u.exec(execFileSync('go', ['version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major > 1 || minor > 26 || (minor === 26 && patch >= 8);
}

function requireGo(part: GoPart): void {
  const version = goVersion();
  if (version !== undefined && isNewEnough(version)) return;
  throw new Error(
    `${part} is not built yet and ${version === undefined ? 'Go is not on the PATH' : `Go ${version} is too old`}. Three ways out: ` +
      'install Go 1.26.8 or newer; or run the parts yourself (infra/compose.yaml) and give their addresses in REDRESS_DATABASE_URL, ' +
      `REDRESS_TEMPORAL_ADDRESS and REDRESS_OBJECT_STORE; or copy a built binary to ${cachedPath(part)}.`,
  );
}

/** Waits for a child, and takes it along when this process ends first. */
async function endedWithUs(child: ChildProcess): Promise<unknown[]> {
  const end = (): void => void child.kill('SIGINT');
  process.once('exit', end);
  try {
    return await once(child, 'exit');
  } finally {
    process.removeListener('exit', end);
  }
}

async function compile(part: GoPart, say: Say): Promise<void> {
  const { module, version, binary } = goParts[part];
  const target = cachedPath(part);
  const folder = mkdtempSync(path.join(cacheFolder(), 'build-'));
  const startedAt = Date.now();
  const seconds = (): number => Math.round((Date.now() - startedAt) / 1000);
  say(`${part} ${version}: compiling, once for this machine (one to four minutes) …`);
  const ticker = setInterval(() => say(`${part}: still compiling, ${seconds()} s`), 20_000);
  const errors: string[] = [];
  try {
    const child = spawn('go', ['install', '-trimpath', '-ldflags=-s -w', `${module}@${version}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
    const [code] = (await endedWithUs(child)) as [number | null];
    if (code !== 0) throw new Error(`compiling ${part} failed:\n${errors.join('').trimEnd().split('\n').slice(-8).join('\n')}`);
    renameSync(path.join(folder, binary), target);
    say(`${part}: compiled in ${seconds()} s`);
  } finally {
    clearInterval(ticker);
    rmSync(folder, { recursive: true, force: true });
  }
}

const HOLDER = 'builder';

/** A lock whose holder died is void; one that was just made has no holder yet. */
function isVoid(lock: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > 5000 && !isHeld(lock, HOLDER);
}

/** One process compiles a part; others wait for its result. */
async function holdLock(lock: string, isDone: () => boolean): Promise<boolean> {
  for (;;) {
    try {
      mkdirSync(lock);
      rememberProcess(lock, HOLDER, process.pid);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isVoid(lock)) rmSync(lock, { recursive: true, force: true });
    await sleep(500);
    if (isDone()) return false;
  }
}

/** Path of a part's binary: from the cache, or compiled into it first. */
export async function goBinary(part: GoPart, say: Say): Promise<string> {
  const target = cachedPath(part);
  if (existsSync(target)) return target;
  requireGo(part);
  mkdirSync(cacheFolder(), { recursive: true });
  const lock = `${target}.lock`;
  if (await holdLock(lock, () => existsSync(target))) {
    try {
      if (!existsSync(target)) await compile(part, say);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return target;
}
