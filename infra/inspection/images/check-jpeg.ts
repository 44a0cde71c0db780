import type { Content } from '../content.ts';
import { refuseActive, refuseForeign, refuseZipTail } from '../foreign.ts';
import { refuse } from '../refusal.ts';
import { boundPicture } from './picture-size.ts';

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
/** A progressive picture has about ten. */
const MOST_SCANS = 100;
const MOST_SEGMENTS = 20_000;
const PIECE = 256 * 1024;

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isWords = (marker: number): boolean => marker === COMMENT || (marker >= 0xe0 && marker <= 0xef);
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Offset of the next marker after compressed data: stuffed and restart bytes belong to the data. */
async function endOfScan(content: Content, from: number): Promise<number> {
  let at = from;
  for (;;) {
    const bytes = await content.read(at, PIECE);
    let found = bytes.indexOf(0xff);
    while (found >= 0 && found + 1 < bytes.length) {
      const next = bytes[found + 1] as number;
      if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at + found;
      found = bytes.indexOf(0xff, found + 2);
    }
    if (at + bytes.length >= content.size) refuse('truncated');
    at += found < 0 ? bytes.length : found;
  }
}

interface Seen {
  frames: number;
  scans: number;
}

/** Looks into one segment; answers where the next marker stands. */
async function checkSegment(content: Content, at: number, marker: number, seen: Seen): Promise<number> {
  const length = (await content.need(at + 2, 2)).readUInt16BE(0);
  if (length < 2) refuse('damaged');
  const body = await content.need(at + 4, length - 2);
  const next = at + 2 + length;
  if (isWords(marker)) refuseActive(body);
  if (isFrame(marker)) {
    if (body.length < 6 || ++seen.frames > 1) refuse('damaged');
    boundPicture({ height: body.readUInt16BE(1), width: body.readUInt16BE(3) }, content.limits);
  }
  if (marker !== START_OF_SCAN) return next;
  if (seen.frames === 0) refuse('damaged');
  if (++seen.scans > MOST_SCANS) refuse('too-complex');
  return endOfScan(content, next);
}

/**
 * JPEG (ITU-T T.81): every segment up to the end of the image, its size, its words. Cameras append more pictures and short
 * films after the end; that may be there, archives, documents, programs and pages may not.
 */
export async function checkJpeg(content: Content): Promise<void> {
  const seen: Seen = { frames: 0, scans: 0 };
  let at = 2;
  for (let segments = 0; ; segments++) {
    if (segments > MOST_SEGMENTS) refuse('too-complex');
    const head = await content.need(at, 2);
    const marker = head[1] as number;
    if (head[0] !== 0xff || marker === 0) refuse('damaged');
    if (marker === END_OF_IMAGE) break;
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else at = await checkSegment(content, at, marker, seen);
  }
  if (seen.scans === 0) refuse('damaged');
  await refuseForeign(content, { from: 0, to: content.size });
  await refuseZipTail(content);
}
