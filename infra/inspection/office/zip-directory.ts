import type { Content } from '../content.ts';
import { refuse } from '../refusal.ts';
import { refuseUnsafePath } from './part-path.ts';

const END_BYTES = 22;
const RECORD_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const SYMBOLIC_LINK = 0o12;
const ENCRYPTED = 1;
const UTF8_NAME = 0x8_00;

export interface ZipPart {
  path: string;
  method: number;
  flags: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Offset of the part's own head. */
  at: number;
}

export interface ZipDirectory {
  parts: readonly ZipPart[];
  /** Offset of the directory: where the parts end. */
  from: number;
}

interface DirectoryEnd {
  entries: number;
  from: number;
  to: number;
}

/** The one record that ends a zip, which must end with the file. */
async function findEnd(content: Content): Promise<DirectoryEnd> {
  const from = Math.max(0, content.size - END_BYTES - LONGEST_COMMENT);
  const tail = await content.read(from, content.size - from);
  const at = tail.lastIndexOf('PK\x05\x06');
  if (at < 0 || at + END_BYTES > tail.length) return refuse('truncated');
  if (from + at + END_BYTES + tail.readUInt16LE(at + 20) !== content.size) refuse('polyglot');
  const entries = tail.readUInt16LE(at + 10);
  const end = { entries, from: tail.readUInt32LE(at + 16), to: from + at };
  // More parts or bytes than the short form can say; no document that is taken is that large.
  if (entries === 0xff_ff || end.from === 0xff_ff_ff_ff) refuse('too-complex');
  if (entries !== tail.readUInt16LE(at + 8) || entries === 0) refuse('damaged');
  // What stands before the first part moves all offsets.
  if (end.from + tail.readUInt32LE(at + 12) !== end.to) refuse(end.from + tail.readUInt32LE(at + 12) < end.to ? 'polyglot' : 'damaged');
  return end;
}

function decodeName(bytes: Buffer, flags: number): string {
  if (!(flags & UTF8_NAME) && bytes.some((byte) => byte > 0x7e)) refuse('unsafe-names');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('unsafe-names');
  }
}

async function readRecord(content: Content, at: number): Promise<{ part: ZipPart; next: number }> {
  const record = await content.need(at, RECORD_BYTES);
  if (record.readUInt32LE(0) !== 0x02_01_4b_50) refuse('damaged');
  const nameBytes = record.readUInt16LE(28);
  const next = at + RECORD_BYTES + nameBytes + record.readUInt16LE(30) + record.readUInt16LE(32);
  const flags = record.readUInt16LE(8);
  if (flags & ENCRYPTED) refuse('encrypted');
  const part: ZipPart = {
    path: decodeName(await content.need(at + RECORD_BYTES, nameBytes), flags),
    method: record.readUInt16LE(10),
    flags,
    crc: record.readUInt32LE(16),
    packed: record.readUInt32LE(20),
    unpacked: record.readUInt32LE(24),
    at: record.readUInt32LE(42),
  };
  if (record.readUInt16LE(40) >>> 12 === SYMBOLIC_LINK) refuse('unsafe-names');
  refuseUnsafePath(part.path);
  return { part, next };
}

/** The directory of a zip (APPNOTE 6.3): bounded, complete, of paths that stay where they are; each path once. */
export async function readDirectory(content: Content): Promise<ZipDirectory> {
  const { entries, from, to } = await findEnd(content);
  if (entries > content.limits.zipEntries) refuse('too-complex');
  const parts: ZipPart[] = [];
  let at = from;
  while (at < to) {
    const { part, next } = await readRecord(content, at);
    parts.push(part);
    at = next;
    if (parts.length > entries) refuse('damaged');
  }
  if (at !== to || parts.length !== entries) refuse('damaged');
  const paths = new Set(parts.map(({ path }) => path.toLowerCase()));
  if (paths.size !== parts.length) refuse('unsafe-names');
  return { parts, from };
}
