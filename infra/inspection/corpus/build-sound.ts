/** Frames of silence: MPEG-1 layer III, 128 kbit/s, 44,1 kHz. */
export function mp3Frames(count = 12): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: count }, () => frame));
}

/** A tag of ID3v2.3 with one frame. */
export function id3(kind: string, body: Buffer | string, size?: number): Buffer {
  const bytes = Buffer.from(body as string, 'latin1');
  const frame = Buffer.alloc(10);
  frame.write(kind, 0, 'latin1');
  frame.writeUInt32BE(bytes.length, 4);
  const total = size ?? bytes.length + 10;
  const head = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, (total >>> 21) & 0x7f, (total >>> 14) & 0x7f, (total >>> 7) & 0x7f, total & 0x7f]);
  return Buffer.concat([head, frame, bytes]);
}

export function riffChunk(kind: string, body: Buffer | string, length?: number): Buffer {
  const bytes = Buffer.from(body as string, 'latin1');
  const head = Buffer.alloc(8);
  head.write(kind, 0, 'latin1');
  head.writeUInt32LE(length ?? bytes.length, 4);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}

export function riff(
  kind: string,
  chunks: readonly Buffer[],
  { size, after = Buffer.alloc(0) }: { size?: number; after?: Buffer } = {},
): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), ...chunks]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(size ?? body.length, 4);
  return Buffer.concat([head, body, after]);
}

export function wavFormat({ coding = 1, channels = 1, rate = 8000 } = {}): Buffer {
  const body = Buffer.alloc(16);
  body.writeUInt16LE(coding, 0);
  body.writeUInt16LE(channels, 2);
  body.writeUInt32LE(rate, 4);
  body.writeUInt32LE(rate * channels, 8);
  body.writeUInt16LE(channels, 12);
  body.writeUInt16LE(8, 14);
  return riffChunk('fmt ', body);
}

export function buildWav(extra: readonly Buffer[] = [], options: { size?: number; after?: Buffer } = {}): Buffer {
  return riff('WAVE', [wavFormat(), ...extra, riffChunk('data', Buffer.alloc(160, 0x80))], options);
}
