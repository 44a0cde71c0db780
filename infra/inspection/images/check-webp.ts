import type { Content } from '../content.ts';
import { refuseActive, refuseForeign, refuseZipTail } from '../foreign.ts';
import { refuse } from '../refusal.ts';
import { boundPicture, type PictureSize } from './picture-size.ts';

interface Chunk {
  kind: string;
  at: number;
  length: number;
}

const LONGEST_WORDS = 8 * 1024 * 1024;

function sizeOfLossy(head: Buffer): PictureSize {
  if (head.readUIntBE(3, 3) !== 0x9d_01_2a) refuse('damaged');
  return { width: head.readUInt16LE(6) & 0x3f_ff, height: head.readUInt16LE(8) & 0x3f_ff };
}

function sizeOfLossless(head: Buffer): PictureSize {
  if (head[0] !== 0x2f) refuse('damaged');
  const bits = head.readUInt32LE(1);
  return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
}

const sizeOfCanvas = (head: Buffer): PictureSize => ({ width: head.readUIntLE(4, 3) + 1, height: head.readUIntLE(7, 3) + 1 });
const sizeReaders: Readonly<Record<string, (head: Buffer) => PictureSize>> = {
  'VP8 ': sizeOfLossy,
  VP8L: sizeOfLossless,
  VP8X: sizeOfCanvas,
};

async function checkChunk(content: Content, { kind, at, length }: Chunk): Promise<PictureSize | undefined> {
  if (kind === 'EXIF' || kind === 'XMP ') refuseActive(await content.need(at, length > LONGEST_WORDS ? refuse('too-complex') : length));
  const read = sizeReaders[kind];
  if (read === undefined) return undefined;
  if (length < 10 && kind !== 'VP8L') refuse('damaged');
  return read(await content.need(at, Math.min(length, 10)));
}

/** WebP (RFC 9649): the chunks fill the container exactly; canvas, pictures and frames are bounded. */
export async function checkWebp(content: Content): Promise<void> {
  const end = 8 + (await content.need(0, 12)).readUInt32LE(4);
  if (end > content.size) refuse('truncated');
  let size: PictureSize | undefined;
  let frames = 0;
  let pictures = 0;
  let at = 12;
  for (let chunks = 0; at < end; chunks++) {
    if (chunks > content.limits.boxes) refuse('too-complex');
    const head = await content.need(at, 8);
    const chunk = { kind: head.toString('latin1', 0, 4), at: at + 8, length: head.readUInt32LE(4) };
    if (chunk.at + chunk.length > end) refuse('damaged');
    const found = await checkChunk(content, chunk);
    if (found !== undefined) boundPicture(found, content.limits);
    size ??= found;
    if (chunk.kind === 'ANMF') frames += 1;
    if (chunk.kind === 'VP8 ' || chunk.kind === 'VP8L') pictures += 1;
    at = chunk.at + chunk.length + (chunk.length % 2);
  }
  if (size === undefined || frames + pictures === 0) return refuse('damaged');
  boundPicture({ ...size, frames: Math.max(1, frames) }, content.limits);
  await refuseForeign(content, { from: 0, to: content.size });
  await refuseZipTail(content);
}
