import type { Content } from './content.ts';

const PIECE = 256 * 1024;
/**
 * For pieces that become strings, with room for overlaps at two bytes a character: V8 gives those of more than 128 KiB memory of
 * their own, and takes ten times as long for it.
 */
export const STRING_PIECE = 60 * 1024;

export interface Region {
  /** Offsets in the content, the end not included. */
  from: number;
  to: number;
}

/** A region piece by piece. With `overlap` each piece begins so many bytes before the end of the last, for patterns across borders. */
export async function* piecesOf(
  content: Content,
  { from, to }: Region,
  overlap = 0,
  most = PIECE,
): AsyncGenerator<{ at: number; bytes: Buffer }> {
  let at = from;
  while (at < to) {
    const bytes = await content.read(at, Math.min(most, to - at));
    if (bytes.length === 0) return;
    yield { at, bytes };
    if (at + bytes.length >= to) return;
    at += bytes.length > overlap ? bytes.length - overlap : bytes.length;
  }
}
