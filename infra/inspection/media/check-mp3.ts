import type { Content } from '../content.ts';
import { refuseActive, refuseForeign, refuseZipTail } from '../foreign.ts';
import { piecesOf } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import { frameBytes } from './mpeg-frame.ts';

const FEWEST_FRAMES = 3;
/** Bytes that belong to no frame, tags at the end included. */
const MOST_OTHER_BYTES = 1024 * 1024;
const LONGEST_TAG = 32 * 1024 * 1024;
const ID3_HEAD = 10;

/** Bytes of the ID3v2 tag that a content begins with; 0 without one. */
export async function id3Bytes(content: Content): Promise<number> {
  const head = await content.read(0, ID3_HEAD);
  if (head.toString('latin1', 0, 3) !== 'ID3' || head.length < ID3_HEAD) return 0;
  const size = head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  return ID3_HEAD + size + ((head[5] as number) & 0x10 ? ID3_HEAD : 0);
}

async function nextSync(content: Content, from: number): Promise<number> {
  const bytes = await content.read(from, 64 * 1024);
  const found = bytes.indexOf(0xff);
  return from + (found < 0 ? Math.max(1, bytes.length) : found);
}

interface Walked {
  frames: number;
  /** Bytes outside any frame. */
  other: number;
}

async function walkFrames(content: Content, from: number): Promise<Walked> {
  const walked = { frames: 0, other: 0 };
  let at = from;
  while (at < content.size) {
    const length = frameBytes(await content.read(at, 4));
    if (length === undefined) {
      const next = await nextSync(content, at + 1);
      walked.other += Math.min(next, content.size) - at;
      at = next;
      if (walked.other > MOST_OTHER_BYTES) refuse('damaged');
    } else {
      walked.frames += 1;
      at += length;
    }
  }
  return walked;
}

/** MP3 (ISO/IEC 11172-3 layer III): a tag with words only, then frames to the end, but for small tags. */
export async function checkMp3(content: Content): Promise<void> {
  const tag = await id3Bytes(content);
  if (tag > content.size) refuse('truncated');
  if (tag > LONGEST_TAG) refuse('too-complex');
  for await (const { bytes } of piecesOf(content, { from: 0, to: tag }, 128)) refuseActive(bytes);
  const { frames, other } = await walkFrames(content, tag);
  if (frames < FEWEST_FRAMES || other > (content.size - tag) / 2) refuse('damaged');
  await refuseForeign(content, { from: 0, to: content.size });
  await refuseZipTail(content);
}
