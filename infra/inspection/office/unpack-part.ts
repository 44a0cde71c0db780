import { crc32 } from 'node:zlib';
import type { Content } from '../content.ts';
import { piecesOf } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import { unpack } from '../unpack.ts';
import type { ZipPart } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;

/** Where the packed bytes of a part lie. */
export interface PlacedPart extends ZipPart {
  from: number;
  to: number;
}

/** Unpacks a part without writing it anywhere: size, ratio and check sum are what the directory says, or it is refused. */
export async function unpackPart(content: Content, part: PlacedPart, each: (chunk: Buffer) => void): Promise<number> {
  const { from, to, method, unpacked, packed } = part;
  const { bytesPerPart, ratio, ratioFrom } = content.limits;
  if (unpacked > bytesPerPart || (unpacked > ratioFrom && unpacked > packed * ratio)) refuse('decompression-bomb');
  let crc = 0;
  const take = (chunk: Buffer): void => {
    crc = crc32(chunk, crc);
    each(chunk);
  };
  if (method === STORED) {
    if (packed !== unpacked) refuse('damaged');
    for await (const { bytes } of piecesOf(content, { from, to })) take(bytes);
  } else if (method === DEFLATED) {
    // One byte more than was announced is a lie, and what bombs are made of.
    const { bytes, consumed } = await unpack(content, { from, to }, { form: 'raw', cap: unpacked }, take);
    if (bytes !== unpacked || consumed !== packed) refuse('damaged');
  } else refuse('too-complex');
  if (crc !== part.crc) refuse('damaged');
  return unpacked;
}
