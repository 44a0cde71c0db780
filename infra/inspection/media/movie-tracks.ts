import type { Content } from '../content.ts';
import { refuse } from '../refusal.ts';
import { type Box, boxesIn, type Tally } from './boxes.ts';

const DEEPEST = 12;
/** Boxes that hold nothing but boxes. */
const holders: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'minf', 'dinf', 'stbl', 'edts', 'mvex', 'moof', 'traf']);
/** Tables of a track: bytes before the count, and of a row. */
const tables: Readonly<Record<string, { head: number; row: number }>> = {
  stts: { head: 4, row: 8 },
  ctts: { head: 4, row: 8 },
  stss: { head: 4, row: 4 },
  stsc: { head: 4, row: 12 },
  stco: { head: 4, row: 4 },
  co64: { head: 4, row: 8 },
};

export interface MovieTracks {
  /** Codes of what the tracks hold: `vide`, `soun`, … */
  handlers: string[];
  hasHeader: boolean;
}

async function checkTable(content: Content, { kind, from, to }: Box): Promise<void> {
  const table = tables[kind];
  if (table === undefined) return;
  const count = (await content.need(from + table.head, 4)).readUInt32BE(0);
  if (from + table.head + 4 + count * table.row > to) refuse('damaged');
}

/** Media must lie in the file itself: whoever shows a film that refers elsewhere calls there. */
async function checkReferences(content: Content, { from, to }: Box, tally: Tally): Promise<void> {
  for await (const entry of boxesIn(content, { from: from + 8, to }, tally)) {
    const isOwn = ((await content.need(entry.from, 4)).readUInt32BE(0) & 1) === 1;
    if (!isOwn) refuse('external-reference');
  }
}

async function visit(content: Content, box: Box, depth: number, tally: Tally, found: MovieTracks): Promise<void> {
  if (depth > DEEPEST) refuse('too-complex');
  const { kind, from, to } = box;
  if (kind === 'rmra' || kind === 'rdrf') refuse('external-reference');
  if (kind === 'mvhd') found.hasHeader = true;
  if (kind === 'dref') await checkReferences(content, box, tally);
  // In QuickTime a track has a second handler, of its data: what the track holds comes first.
  if (kind === 'hdlr') found.handlers.push((await content.need(from, 12)).toString('latin1', 8, 12));
  await checkTable(content, box);
  if (holders.has(kind))
    for await (const inner of boxesIn(content, { from, to }, tally)) await visit(content, inner, depth + 1, tally, found);
}

/** What a `moov` box holds. Refuses tables that are larger than their box, references to elsewhere, and endless nesting. */
export async function movieTracks(content: Content, movie: Box, tally: Tally): Promise<MovieTracks> {
  const found: MovieTracks = { handlers: [], hasHeader: false };
  await visit(content, movie, 0, tally, found);
  return found;
}
