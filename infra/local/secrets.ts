import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Secrets {
  /** Owner of the database cluster. */
  postgres: string;
  /** Role the processes connect as. */
  application: string;
  objectStore: string;
}

/** Passwords of the local stack, made once and readable by their owner only. */
export function secretsOf(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  mkdirSync(dataDir, { recursive: true });
  const word = (): string => randomBytes(18).toString('base64url');
  const secrets: Secrets = { postgres: word(), application: word(), objectStore: word() };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** Key that wraps the data keys of cases: a file in the demo, a key service in production. */
export function masterKeyFile(dataDir: string): string {
  const file = path.join(dataDir, 'master.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  }
  return file;
}
