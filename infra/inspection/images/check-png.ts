import { crc32 } from 'node:zlib';
import type { Content } from '../content.ts';
import { refuseActive, refuseForeign, refuseZipTail } from '../foreign.ts';
import { piecesOf } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import { unpack } from '../unpack.ts';
import { boundPicture, type PictureSize } from './picture-size.ts';
import { checkPngPixels } from './png-pixels.ts';
import { unpackedBytes } from './png-size.ts';

const SIGNATURE_BYTES = 8;
const LONGEST_WORDS = 8 * 1024 * 1024;

interface Chunk {
  kind: string;
  at: number;
  length: number;
}

async function readChunk(content: Content, at: number): Promise<Chunk> {
  const head = await content.need(at, 8);
  const chunk = { kind: head.toString('latin1', 4, 8), at: at + 8, length: head.readUInt32BE(0) };
  if (!/^[A-Za-z]{4}$/u.test(chunk.kind) || chunk.length > 0x7f_ff_ff_ff) refuse('damaged');
  if (chunk.at + chunk.length + 4 > content.size) refuse('truncated');
  let crc = crc32(head.subarray(4, 8));
  for await (const { bytes } of piecesOf(content, { from: chunk.at, to: chunk.at + chunk.length })) crc = crc32(bytes, crc);
  if (crc !== (await content.need(chunk.at + chunk.length, 4)).readUInt32BE(0)) refuse('damaged');
  return chunk;
}

/** Where the packed part of a chunk begins; -1 when it is not packed. */
function packedFrom(kind: string, body: Buffer): number {
  const keyword = body.indexOf(0);
  if (keyword < 0) return -1;
  if (kind === 'zTXt' || kind === 'iCCP') return keyword + 2;
  if (kind !== 'iTXt' || body[keyword + 1] !== 1) return -1;
  const language = body.indexOf(0, keyword + 3);
  const translated = language < 0 ? -1 : body.indexOf(0, language + 1);
  return translated < 0 ? -1 : translated + 1;
}

/** Words of a chunk, unpacked where they are packed. */
async function checkWords(content: Content, { kind, at, length }: Chunk): Promise<void> {
  if (length > LONGEST_WORDS) refuse('too-complex');
  const body = await content.need(at, length);
  refuseActive(body);
  const packed = packedFrom(kind, body);
  if (packed < 0) return;
  const chunks: Buffer[] = [];
  await unpack(content, { from: at + packed, to: at + length }, { form: 'zlib', cap: LONGEST_WORDS }, (chunk) => chunks.push(chunk));
  if (kind !== 'iCCP') refuseActive(Buffer.concat(chunks));
}

async function readHeader(content: Content, { kind, at, length }: Chunk): Promise<PictureSize & { unpacked: number }> {
  if (kind !== 'IHDR' || length !== 13) refuse('damaged');
  const header = await content.need(at, 13);
  const size = { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
  boundPicture(size, content.limits);
  return { ...size, unpacked: unpackedBytes(size, { depth: header[8], colour: header[9], interlace: header[12] }) };
}

/** Looks into one chunk that is not the picture itself. */
async function checkChunk(content: Content, chunk: Chunk, size: PictureSize): Promise<void> {
  const { kind, at, length } = chunk;
  if (['tEXt', 'zTXt', 'iTXt', 'iCCP', 'eXIf'].includes(kind)) await checkWords(content, chunk);
  if (kind !== 'acTL') return;
  if (length !== 8) refuse('damaged');
  boundPicture({ ...size, frames: Math.max(1, (await content.need(at, 8)).readUInt32BE(0)) }, content.limits);
}

/**
 * PNG (W3C third edition): every chunk with its check sum from the header to the end, words, and the picture unpacked to no
 * more than its header announces. Tools leave rests of an older picture after the end; contents of a second type are refused.
 */
export async function checkPng(content: Content): Promise<void> {
  let chunk = await readChunk(content, SIGNATURE_BYTES);
  const size = await readHeader(content, chunk);
  const parts: { from: number; to: number }[] = [];
  for (let chunks = 0; chunk.kind !== 'IEND'; chunks++) {
    if (chunks > content.limits.boxes) refuse('too-complex');
    chunk = await readChunk(content, chunk.at + chunk.length + 4);
    if (chunk.kind === 'IHDR') refuse('damaged');
    if (chunk.kind === 'IDAT') parts.push({ from: chunk.at, to: chunk.at + chunk.length });
    else await checkChunk(content, chunk, size);
  }
  await checkPngPixels(content, parts, size.unpacked);
  await refuseForeign(content, { from: 0, to: content.size });
  await refuseZipTail(content);
}
