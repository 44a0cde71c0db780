import type { Content } from '../content.ts';
import { refuseActive, refuseForeign, refuseZipTail } from '../foreign.ts';
import { piecesOf } from '../pieces.ts';
import { refuse } from '../refusal.ts';
import { type Box, boxesIn } from './boxes.ts';
import { movieTracks } from './movie-tracks.ts';

/** Boxes that hold neither tracks nor media: whatever anyone wants to put there. */
const open: ReadonlySet<string> = new Set(['free', 'skip', 'wide', 'uuid', 'udta', 'meta']);

async function checkOpenBox(content: Content, { from, to }: Box): Promise<void> {
  for await (const { bytes } of piecesOf(content, { from, to }, 128)) refuseActive(bytes);
}

/** MP4, M4A (ISO/IEC 14496-12) and QuickTime: boxes fill the file exactly, one film with a header and tracks, media of its own. */
export async function checkMovie(content: Content): Promise<void> {
  const tally = { boxes: 0 };
  let movie: Box | undefined;
  let hasMedia = false;
  for await (const box of boxesIn(content, { from: 0, to: content.size }, tally)) {
    if (box.kind === 'moov' && movie !== undefined) refuse('damaged');
    if (box.kind === 'moov') movie = box;
    if (box.kind === 'mdat') hasMedia = true;
    if (open.has(box.kind)) await checkOpenBox(content, box);
  }
  if (movie === undefined) return refuse(hasMedia ? 'truncated' : 'damaged');
  const { handlers, hasHeader } = await movieTracks(content, movie, tally);
  if (!hasHeader || !hasMedia || !handlers.some((handler) => handler === 'vide' || handler === 'soun')) refuse('damaged');
  await refuseForeign(content, { from: 0, to: content.size });
  await refuseZipTail(content);
}
