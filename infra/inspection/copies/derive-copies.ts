import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { FileType } from '../../../domain/evidence/file-type.ts';

const encoder = path.join(import.meta.dirname, 'encode-copies.ts');
/** What a decoder may compute: more than any harmless picture needs. */
const CPU_SECONDS = 60;
/** What it may take, waiting included: where the processors are full a decoder gives way to all others and mostly waits. */
const WALL_MS = 600_000;
/** Node cannot limit a child, a shell can (SIGXCPU). Nothing is put into its words, and it becomes the encoder itself. */
const LIMITED = 'ulimit -S -t "$0" && exec "$@"';
const CANNOT_BE_SHOWN = 3;
/** Sent when a service or a terminal ends, or when memory is short; a decoder that breaks or computes too long ends by others. */
const fromOutside: ReadonlySet<NodeJS.Signals> = new Set(['SIGHUP', 'SIGINT', 'SIGKILL', 'SIGTERM']);
/** Other types have no copy: they go out as they came, to be saved and not shown. */
const pictures: ReadonlySet<FileType> = new Set(['jpg', 'png', 'heic', 'webp']);

export interface DerivedCopy {
  name: 'view' | 'thumbnail';
  mediaType: 'image/jpeg';
  content: Buffer;
}

interface Limits {
  /** Of the processor: a picture that needs more has no copy. */
  cpuSeconds: number;
  /** Of the clock: a picture that takes longer may be tried again. */
  wallMs: number;
}

export interface DeriveTerms extends Partial<Limits> {
  /** Told why there is no copy, for the log. */
  onNone?: (why: string) => void;
}

interface Ended {
  /** Null when it was killed. */
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Whether we killed it, for the time that had passed. */
  isLate: boolean;
  words: string;
}

/** Whether a type has copies at all: for others nothing need be fetched. */
export function hasCopies(type: FileType): boolean {
  return pictures.has(type);
}

/** Without our environment: there are secrets in it that a decoder has no use for. */
async function encode(from: string, folder: string, { cpuSeconds, wallMs }: Limits): Promise<Ended> {
  const child = spawn('/bin/sh', ['-c', LIMITED, String(cpuSeconds), process.execPath, encoder, from, folder], {
    env: { NODE_NO_WARNINGS: '1', MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = child.kill('SIGKILL');
  }, wallMs);
  let words = '';
  child.stderr.on('data', (bytes: Buffer) => {
    words = (words + bytes.toString('utf8')).slice(-2000);
  });
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { code, signal, isLate, words };
  } finally {
    clearTimeout(clock);
  }
}

/** Why the picture itself has no copy; undefined when it has. Throws when the picture is not to blame. */
function whyNone({ code, signal, isLate, words }: Ended, { cpuSeconds, wallMs }: Limits): string | undefined {
  if (code === 0) return undefined;
  if (code === CANNOT_BE_SHOWN) return words;
  if (signal === null) throw new Error(`copies cannot be encoded: ${words}`);
  if (isLate) throw new Error(`copies were not encoded within ${wallMs} ms`);
  if (fromOutside.has(signal)) throw new Error(`the encoder of copies was ended by ${signal}`);
  return `the decoder was stopped by ${signal}, with ${cpuSeconds} s to compute`;
}

/**
 * Copies of a picture for viewing: a view of at most 40 million pixels and a thumbnail within 320 x 320, both JPEG encoded anew,
 * turned upright, with nothing of the original but its pixels. Empty where a type has no copy, and where the picture cannot
 * be decoded, takes too much computing or breaks the decoder. Throws when the encoder itself does not run, or does not come
 * to its end for want of a processor: try again later.
 */
export async function deriveCopies(
  { path: from, type }: { path: string; type: FileType },
  { cpuSeconds = CPU_SECONDS, wallMs = WALL_MS, onNone = () => {} }: DeriveTerms = {},
): Promise<DerivedCopy[]> {
  if (!hasCopies(type)) return [];
  const limits = { cpuSeconds, wallMs };
  // Beside the file: who sweeps what a killed process leaves of one sweeps the other.
  const folder = await mkdtemp(path.join(path.dirname(from), 'copies-'));
  try {
    const why = whyNone(await encode(from, folder, limits), limits);
    if (why !== undefined) {
      onNone(why);
      return [];
    }
    const read = async (name: DerivedCopy['name']): Promise<DerivedCopy> => ({
      name,
      mediaType: 'image/jpeg',
      content: await readFile(path.join(folder, name)),
    });
    return [await read('view'), await read('thumbnail')];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
