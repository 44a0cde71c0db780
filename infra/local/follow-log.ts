import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Say } from './toolchain.ts';

const PERIOD_MS = 500;
const WARN = 40;
/** The same words, whatever ids and numbers stand in them, are not said again within this time. */
const QUIET_MS = 60_000;
const LONGEST_LINE = 300;

interface LogLine {
  level?: number;
  msg?: string;
  err?: { message?: string };
}

/** The part of a line that a person at the terminal wants, if any: warnings, errors, and what is no JSON at all. */
function wordsOf(line: string): string | undefined {
  if (line.trim() === '') return undefined;
  try {
    const { level = 0, msg = '', err } = JSON.parse(line) as LogLine;
    if (level < WARN) return undefined;
    return err?.message === undefined || msg.includes(err.message) ? msg : `${msg}: ${err.message}`;
  } catch {
    return /^(\w*Error|Uncaught)\b/u.test(line) ? line : undefined;
  }
}

function readFrom(file: string, at: number): { text: string; end: number } {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.max(0, size - at));
    readSync(descriptor, buffer, 0, buffer.length, at);
    // Half a line is left for the next look.
    const whole = buffer.lastIndexOf(0x0a) + 1;
    return { text: buffer.subarray(0, whole).toString(), end: at + whole };
  } finally {
    closeSync(descriptor);
  }
}

/** Words without what differs from case to case. */
function kindOf(words: string): string {
  return words.replace(/[\da-f]{8}-[\da-f-]{27}|\d+/gu, '#');
}

/** Says the important lines that a process adds to its log from now on. Returns how to stop. */
export function followLog(dataDir: string, name: string, say: Say): () => void {
  const file = path.join(dataDir, 'logs', `${name}.log`);
  let at = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const saidAt = new Map<string, number>();
  const look = (): void => {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= at) return;
    const { text, end } = readFrom(file, at);
    at = end;
    for (const words of text.split('\n').map(wordsOf)) {
      if (words === undefined || Date.now() - (saidAt.get(kindOf(words)) ?? 0) < QUIET_MS) continue;
      saidAt.set(kindOf(words), Date.now());
      say(`${name}: ${words.slice(0, LONGEST_LINE)}`);
    }
  };
  const timer = setInterval(look, PERIOD_MS);
  return () => clearInterval(timer);
}
