import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(import.meta.dirname, '../..');

export interface ToolResult {
  code: number;
  /** What it printed, when that was caught instead of shown. */
  output: string;
}

/** Runs a program of node_modules under this very Node, in the repository's root. It is sent the signals that this process gets. */
export async function runTool(script: string, args: readonly string[], options: { show: boolean }): Promise<ToolResult> {
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part));
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, forward);
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { code: code ?? (signal === null ? 1 : 130), output: Buffer.concat(parts).toString() };
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}
