import { type FileHandle, open } from 'node:fs/promises';
import type { InspectionLimits } from './limits.ts';
import { refuse } from './refusal.ts';

const WINDOW = 256 * 1024;
/** A check that reads a file over and over goes in circles. */
const PASSES = 12;
const FREE_BYTES = 64 * 1024 * 1024;

/** A content that is read piece by piece; nothing here holds more than one window of it. */
export interface Content {
  readonly size: number;
  readonly limits: InspectionLimits;
  /** Bytes from `at` on; fewer than `length` only at the end. */
  read(at: number, length: number): Promise<Buffer>;
  /** Exactly so many bytes; refuses as `truncated` when they are not there. */
  need(at: number, length: number): Promise<Buffer>;
}

async function fill(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

function reader(file: FileHandle, size: number, limits: InspectionLimits): Content {
  const until = Date.now() + limits.milliseconds;
  let left = size * PASSES + FREE_BYTES;
  let window: { at: number; bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) };
  const read = async (at: number, length: number): Promise<Buffer> => {
    if (Date.now() > until || !Number.isSafeInteger(at) || at < 0) refuse('too-complex');
    const wanted = Math.max(0, Math.min(length, size - at));
    if (at < window.at || at + wanted > window.at + window.bytes.length) {
      const loaded = Math.min(Math.max(wanted, WINDOW), size - at);
      left -= loaded;
      if (left < 0) refuse('too-complex');
      window = { at, bytes: await fill(file, at, Math.max(0, loaded)) };
    }
    return window.bytes.subarray(at - window.at, at - window.at + wanted);
  };
  const need = async (at: number, length: number): Promise<Buffer> => {
    const bytes = await read(at, length);
    return bytes.length === length ? bytes : refuse('truncated');
  };
  return { size, limits, read, need };
}

/**
 * Opens a file for the time of `use`. Time and bytes read are bounded whatever the file says of itself: beyond them every
 * read refuses as `too-complex`. Faults of the disk are ordinary errors.
 */
export async function withFile<T>(path: string, limits: InspectionLimits, use: (content: Content) => Promise<T>): Promise<T> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await use(reader(file, size, limits));
  } finally {
    await file.close();
  }
}
