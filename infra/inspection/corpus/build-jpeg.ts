export function jpegSegment(marker: number, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body as string, 'latin1');
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

export function jpegFrame(width: number, height: number, marker = 0xc0): Buffer {
  const body = Buffer.of(8, 0, 0, 0, 0, 1, 1, 0x11, 0);
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  return jpegSegment(marker, body);
}

/** One code of one bit in each table: no difference, end of block. */
const tables = Buffer.concat([
  jpegSegment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
  jpegSegment(0xc4, Buffer.concat([Buffer.of(0x00, 1), Buffer.alloc(15), Buffer.of(0)])),
  jpegSegment(0xc4, Buffer.concat([Buffer.of(0x10, 1), Buffer.alloc(15), Buffer.of(0)])),
]);

/** Enough for a long screenshot; the picture of a flood is never decoded. */
const MOST_DATA = 256 * 1024;

export interface BuiltJpeg {
  width?: number;
  height?: number;
  /** Segments between start and frame. */
  extra?: Buffer[];
  after?: Buffer;
  frame?: Buffer;
  scans?: number;
}

/** A grey picture that every decoder takes; one scan unless more are asked for. */
export function buildJpeg({ width = 24, height = 16, extra = [], after = Buffer.alloc(0), frame, scans = 1 }: BuiltJpeg = {}): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const scan = Buffer.concat([jpegSegment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)), Buffer.alloc(Math.min(Math.ceil(blocks / 4), MOST_DATA))]);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...extra,
    frame ?? jpegFrame(width, height),
    tables,
    ...Array.from({ length: scans }, () => scan),
    Buffer.of(0xff, 0xd9),
    after,
  ]);
}

/** Camera data with a place and a name of a device. */
export function exifSegment(words: string): Buffer {
  const bytes = Buffer.from(`${words}\0`, 'latin1');
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 18);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  const field = (at: number, tag: number, kind: number, count: number, value: number): void => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(kind, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    tiff.writeUInt32BE(value, at + 8);
  };
  const places = 10 + 2 * 12 + 4;
  field(10, 0x01_10, 2, bytes.length, places + 18);
  field(22, 0x88_25, 4, 1, places);
  tiff.writeUInt16BE(1, places);
  field(places + 2, 0x00_01, 2, 2, 0x4e_00_00_00);
  return jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, bytes]));
}
