import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');

export function pngChunk(kind: string, body: Buffer | string = '', lies: { length?: number; crc?: number } = {}): Buffer {
  const bytes = Buffer.from(body as string, 'latin1');
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(lies.length ?? bytes.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(lies.crc ?? crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function pngHeader(width: number, height: number, form: { depth?: number; colour?: number; interlace?: number } = {}): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([form.depth ?? 8, form.colour ?? 2, 0, 0, form.interlace ?? 0], 8);
  return pngChunk('IHDR', body);
}

export interface BuiltPng {
  width?: number;
  height?: number;
  extra?: Buffer[];
  after?: Buffer;
  /** Packed picture as it is. */
  pixels?: Buffer;
}

/** A picture of one colour; `extra` chunks stand between header and picture, `after` behind the end. */
export function buildPng({ width = 24, height = 16, extra = [], after = Buffer.alloc(0), pixels }: BuiltPng = {}): Buffer {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, 0x88)]);
  const packed = pixels ?? deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([signature, pngHeader(width, height), ...extra, pngChunk('IDAT', packed), pngChunk('IEND'), after]);
}

/** Chunks as they are, behind the signature. */
export function rawPng(...chunks: Buffer[]): Buffer {
  return Buffer.concat([signature, ...chunks]);
}
