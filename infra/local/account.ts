import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** PostgreSQL refuses to run as root; then it runs as this account of the system. */
export interface Account {
  uid: number;
  gid: number;
}

/** The account to run PostgreSQL as, or undefined when we are not root. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((text) => text.split(':'))
    .find(([name]) => name === 'nobody');
  return { uid: Number(line?.[2] ?? 65_534), gid: Number(line?.[3] ?? 65_534) };
}

function isReachable(folder: string): boolean {
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/** Where the other account can work: the wanted folder, or one under /var/tmp when a parent is closed to it (a home of root). */
export function workableFolder(wanted: string, account: Account | undefined): string {
  if (account === undefined || isReachable(path.dirname(wanted))) return wanted;
  return path.join('/var/tmp/redress', createHash('sha256').update(wanted).digest('hex').slice(0, 16));
}

/** Makes a folder that belongs to the account, closed to others, and returns where it is. */
export function ownedFolder(wanted: string, account: Account | undefined): string {
  const folder = workableFolder(wanted, account);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** A folder of programs that the account can read: the given one, or a copy where a parent is closed to it. */
export function readableFolder(folder: string, account: Account | undefined): string {
  if (account === undefined || isReachable(folder)) return folder;
  const version = statSync(path.join(folder, 'bin/postgres'));
  const key = createHash('sha256').update(`${folder} ${version.mtimeMs} ${version.size}`).digest('hex').slice(0, 16);
  const copy = path.join('/var/tmp/redress', `programs-${key}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(draft, { recursive: true });
  else renameSync(draft, copy);
  return copy;
}
