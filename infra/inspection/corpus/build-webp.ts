import { riff, riffChunk } from './build-sound.ts';

/** One transparent pixel, losslessly packed. */
const pixel = Buffer.from('2f00000010071011118888fe0700', 'hex');

export function webpCanvas(width: number, height: number, flags = 0): Buffer {
  const body = Buffer.alloc(10);
  body[0] = flags;
  body.writeUIntLE(width - 1, 4, 3);
  body.writeUIntLE(height - 1, 7, 3);
  return riffChunk('VP8X', body);
}

/** Head of a losslessly packed picture of a size, with nothing in it. */
export function webpLossless(width: number, height: number): Buffer {
  const body = Buffer.alloc(12);
  body[0] = 0x2f;
  body.writeUInt32LE((((height - 1) << 14) | (width - 1)) >>> 0, 1);
  return riffChunk('VP8L', body);
}

export function buildWebp(extra: readonly Buffer[] = [], options: { size?: number; after?: Buffer } = {}): Buffer {
  return riff('WEBP', [...extra, riffChunk('VP8L', pixel.subarray(0, 13), 13)], options);
}
