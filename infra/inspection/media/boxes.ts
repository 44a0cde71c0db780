import type { Content } from '../content.ts';
import type { Region } from '../pieces.ts';
import { refuse } from '../refusal.ts';

/** A box of an ISO base media file, or an atom of QuickTime. */
export interface Box {
  kind: string;
  /** Of the payload. */
  from: number;
  to: number;
}

/** Boxes seen so far, in the whole file. */
export interface Tally {
  boxes: number;
}

/** Reads the box at an offset, which must end by `end`. */
export async function readBox(content: Content, at: number, end: number, tally: Tally): Promise<Box> {
  if (++tally.boxes > content.limits.boxes) refuse('too-complex');
  const head = await content.need(at, 8);
  const kind = head.toString('latin1', 4, 8);
  const short = head.readUInt32BE(0);
  if (short === 0) return { kind, from: at + 8, to: end };
  if (short === 1) {
    const long = Number((await content.need(at + 8, 8)).readBigUInt64BE(0));
    return boundBox({ kind, from: at + 16, to: at + long }, end);
  }
  return boundBox({ kind, from: at + 8, to: at + short }, end);
}

function boundBox(box: Box, end: number): Box {
  if (box.to < box.from) refuse('damaged');
  return box.to > end ? refuse('truncated') : box;
}

/** The boxes that fill a region exactly. */
export async function* boxesIn(content: Content, { from, to }: Region, tally: Tally): AsyncGenerator<Box> {
  let at = from;
  while (at < to) {
    // QuickTime ends some lists with four bytes of nothing.
    if (to - at < 8) {
      if ((await content.need(at, to - at)).every((byte) => byte === 0)) return;
      refuse('damaged');
    }
    const box = await readBox(content, at, to, tally);
    // Kinds are four printable signs; QuickTime has the sign of copyright among them.
    if (!/^[\x20-\x7E\xA9\xA1-\xFF][\x20-\x7E\xA1-\xFF]{3}$/u.test(box.kind)) refuse('damaged');
    yield box;
    at = box.to;
  }
}
