import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { forgetProcess, rememberProcess } from './process-record.ts';

export interface PartOptions {
  name: string;
  command: string;
  args: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
  /** Account to run as, when root may not. */
  account?: { uid: number; gid: number };
  /** Folder of logs and of the record of running processes. */
  dataDir: string;
  /** Signal of an orderly stop. */
  stopSignal?: NodeJS.Signals;
  /** Asked again and again until it does not throw. */
  isReady: () => Promise<void>;
  readyWithinMs?: number;
  /** Done before every start. */
  beforeStart?: () => Promise<void>;
}

/** One process of the local stack; can be stopped, killed and started again, as fault tests do. */
export interface Part {
  readonly name: string;
  readonly pid: number | undefined;
  start(): Promise<void>;
  stop(): Promise<void>;
  kill9(): Promise<void>;
  /** Called when the running process ends although nobody stopped it. */
  onDeath(listener: () => void): void;
}

function tail(file: string): string {
  try {
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-10)
      .map((line) => line.slice(0, 300))
      .join('\n');
  } catch {
    return '(no log)';
  }
}

async function untilReady(child: ChildProcess, options: PartOptions, log: string): Promise<void> {
  const deadline = Date.now() + (options.readyWithinMs ?? 60_000);
  let last: unknown;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    try {
      return await options.isReady();
    } catch (error) {
      last = error;
      await sleep(100);
    }
  }
  throw new Error(
    `${options.name} did not become ready: ${last instanceof Error ? last.message : 'it ended'}\nlast lines of ${log}:\n${tail(log)}`,
  );
}

function spawnChild(options: PartOptions, log: string): ChildProcess {
  mkdirSync(path.dirname(log), { recursive: true });
  const out = openSync(log, 'a');
  // A group of its own: Ctrl-C in the terminal must reach only us, so that parts stop in order.
  const child = spawn(options.command, options.args, {
    cwd: options.cwd ?? options.dataDir,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', LANG: 'C.UTF-8', TZ: 'UTC', ...options.env },
    stdio: ['ignore', out, out],
    detached: true,
    ...options.account,
  });
  closeSync(out);
  return child;
}

export function part(options: PartOptions): Part {
  const log = path.join(options.dataDir, 'logs', `${options.name}.log`);
  const records = path.join(options.dataDir, 'processes');
  let child: ChildProcess | undefined;
  let mourn: () => void = () => {};
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return forgetProcess(records, options.name);
    const exited = once(running, 'exit');
    running.kill(signal);
    const patience = setTimeout(() => running.kill('SIGKILL'), 20_000);
    await exited;
    clearTimeout(patience);
    forgetProcess(records, options.name);
  };
  return {
    name: options.name,
    get pid() {
      return child?.pid;
    },
    start: async () => {
      await options.beforeStart?.();
      const started = spawnChild(options, log);
      child = started;
      const failed = new Promise<never>((_resolve, reject) => started.once('error', reject));
      if (started.pid !== undefined) rememberProcess(records, options.name, started.pid);
      try {
        await Promise.race([untilReady(started, options, log), failed]);
      } catch (error) {
        await end('SIGKILL');
        throw error;
      }
      started.once('exit', () => child === started && mourn());
      if (started.exitCode !== null || started.signalCode !== null) mourn();
    },
    stop: () => end(options.stopSignal ?? 'SIGTERM'),
    kill9: () => end('SIGKILL'),
    onDeath: (listener) => {
      mourn = listener;
    },
  };
}
