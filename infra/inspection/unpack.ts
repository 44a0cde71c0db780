import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate, createInflateRaw } from 'node:zlib';
import type { Content } from './content.ts';
import { piecesOf, type Region } from './pieces.ts';
import { ContentRefused, refuse } from './refusal.ts';

const CHUNK = 128 * 1024;

export interface UnpackTerms {
  form: 'zlib' | 'raw';
  /** Most bytes that may come out; one more refuses as `decompression-bomb`. */
  cap: number;
}

async function* bytesOf(content: Content, parts: readonly Region[]): AsyncGenerator<Buffer> {
  for (const part of parts) for await (const { bytes } of piecesOf(content, part)) yield bytes;
}

function isZlibFault(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && code.startsWith('Z_');
}

/**
 * Unpacks what lies deflated in these parts, one stream across all of them, and hands on what comes out. Answers how many bytes came out and how many went
 * in. Refuses as `decompression-bomb` beyond the cap, as `damaged` when the data is broken or breaks off.
 */
export async function unpackParts(
  content: Content,
  parts: readonly Region[],
  { form, cap }: UnpackTerms,
  each: (chunk: Buffer) => void = () => {},
): Promise<{ bytes: number; consumed: number }> {
  const unpacker = form === 'raw' ? createInflateRaw({ chunkSize: CHUNK }) : createInflate({ chunkSize: CHUNK });
  let bytes = 0;
  try {
    await pipeline(Readable.from(bytesOf(content, parts)), unpacker, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > cap) refuse('decompression-bomb');
        each(chunk);
      }
    });
  } catch (error) {
    if (error instanceof ContentRefused) throw error;
    if (isZlibFault(error)) refuse('damaged');
    throw error;
  }
  return { bytes, consumed: unpacker.bytesWritten };
}

/** {@link unpackParts} of a single region. */
export async function unpack(
  content: Content,
  region: Region,
  terms: UnpackTerms,
  each?: (chunk: Buffer) => void,
): Promise<{ bytes: number; consumed: number }> {
  return unpackParts(content, [region], terms, each);
}
