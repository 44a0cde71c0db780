import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { FileType } from '../../../domain/evidence/file-type.ts';

const encoder = path.join(import.meta.dirname, 'encode-copies.ts');
const MOST_MS = 60_000;
const CANNOT_BE_SHOWN = 3;
/** Other types have no copy: they go out as they came, to be saved and not shown. */
const pictures: ReadonlySet<FileType> = new Set(['jpg', 'png', 'heic', 'webp']);

export interface DerivedCopy {
  name: 'view' | 'thumbnail';
  mediaType: 'image/jpeg';
  content: Buffer;
}

export interface DeriveTerms {
  mostMs?: number;
  /** Told why there is no copy, for the log. */
  onNone?: (why: string) => void;
}

interface Ended {
  /** Undefined when it was killed, by the clock or by what it decoded. */
  code: number | undefined;
  words: string;
}

/** Whether a type has copies at all: for others nothing need be fetched. */
export function hasCopies(type: FileType): boolean {
  return pictures.has(type);
}

/** Without our environment: there are secrets in it that a decoder has no use for. */
async function encode(from: string, folder: string, mostMs: number): Promise<Ended> {
  const child = spawn(process.execPath, [encoder, from, folder], {
    env: { NODE_NO_WARNINGS: '1', MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: mostMs,
    killSignal: 'SIGKILL',
  });
  let words = '';
  child.stderr.on('data', (bytes: Buffer) => {
    words = (words + bytes.toString('utf8')).slice(-2000);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? undefined, words };
}

/**
 * Copies of a picture for viewing: a view of at most 40 million pixels and a thumbnail within 320 x 320, both JPEG encoded anew,
 * turned upright, with nothing of the original but its pixels. Empty where a type has no copy, and where the picture cannot
 * be decoded, takes too long or breaks the decoder. Throws when the encoder itself does not run.
 */
export async function deriveCopies(
  { path: from, type }: { path: string; type: FileType },
  { mostMs = MOST_MS, onNone = () => {} }: DeriveTerms = {},
): Promise<DerivedCopy[]> {
  if (!hasCopies(type)) return [];
  // Beside the file: who sweeps what a killed process leaves of one sweeps the other.
  const folder = await mkdtemp(path.join(path.dirname(from), 'copies-'));
  try {
    const { code, words } = await encode(from, folder, mostMs);
    if (code === undefined || code === CANNOT_BE_SHOWN) {
      onNone(code === undefined ? 'the decoder was stopped' : words);
      return [];
    }
    if (code !== 0) throw new Error(`copies cannot be encoded: ${words}`);
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
