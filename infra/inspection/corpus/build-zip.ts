import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip; what is given beside path and content replaces the truth. */
export interface BuiltPart {
  path: string | Buffer;
  content?: Buffer | string;
  stored?: boolean;
  /** Packed bytes as they are. */
  raw?: Buffer;
  method?: number;
  crc?: number;
  packed?: number;
  unpacked?: number;
  flags?: number;
  /** Mode of Unix, as `ln -s` leaves it. */
  mode?: number;
  /** Path in the part's own head. */
  headPath?: string;
  headMethod?: number;
  /** Offset that the directory gives. */
  at?: number;
  /** Bytes put before this part. */
  before?: Buffer;
}

export interface ZipLies {
  prefix?: Buffer;
  /** Put between the last part and the directory. */
  between?: Buffer;
  comment?: Buffer;
  suffix?: Buffer;
  entries?: number;
  shift?: number;
}

interface Written {
  head: Buffer;
  record: (at: number) => Buffer;
}

function write(part: BuiltPart): Written {
  const { stored = false, flags = 0x8_00, mode = 0, before = Buffer.alloc(0) } = part;
  const path = Buffer.from(part.path as string);
  const content = Buffer.from(part.content ?? '');
  const packed = part.raw ?? (stored ? content : deflateRawSync(content));
  const method = part.method ?? (stored ? 0 : 8);
  const sizes = [part.crc ?? crc32(content), part.packed ?? packed.length, part.unpacked ?? content.length] as const;
  const headPath = Buffer.from(part.headPath ?? path);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04_03_4b_50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(part.headMethod ?? method, 8);
  sizes.forEach((size, index) => head.writeUInt32LE(size, 14 + index * 4));
  head.writeUInt16LE(headPath.length, 26);
  const record = (at: number): Buffer => {
    const bytes = Buffer.alloc(46);
    bytes.writeUInt32LE(0x02_01_4b_50, 0);
    bytes.writeUInt16LE(0x03_14, 4);
    bytes.writeUInt16LE(20, 6);
    bytes.writeUInt16LE(flags, 8);
    bytes.writeUInt16LE(method, 10);
    sizes.forEach((size, index) => bytes.writeUInt32LE(size, 16 + index * 4));
    bytes.writeUInt16LE(path.length, 28);
    bytes.writeUInt32LE((mode << 16) >>> 0, 38);
    bytes.writeUInt32LE(part.at ?? at + before.length, 42);
    return Buffer.concat([bytes, path]);
  };
  return { head: Buffer.concat([before, head, headPath, packed]), record };
}

/** A zip of these parts, true unless told to lie. */
export function buildZip(parts: readonly BuiltPart[], lies: ZipLies = {}): Buffer {
  const { prefix = Buffer.alloc(0), between = Buffer.alloc(0), comment = Buffer.alloc(0), suffix = Buffer.alloc(0) } = lies;
  const heads: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { head, record } = write(part);
    records.push(record(at));
    heads.push(head);
    at += head.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(lies.entries ?? parts.length, 8);
  end.writeUInt16LE(lies.entries ?? parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at + between.length + (lies.shift ?? 0), 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([prefix, ...heads, between, directory, end, comment, suffix]);
}
