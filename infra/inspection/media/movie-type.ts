import type { FileType } from '../../../domain/evidence/file-type.ts';
import type { Content } from '../content.ts';
import { ContentRefused } from '../refusal.ts';
import { boxesIn } from './boxes.ts';
import { movieTracks } from './movie-tracks.ts';

const heicBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']);
const wideBrands: ReadonlySet<string> = new Set(['mif1', 'msf1', 'mif2']);
const soundBrands: ReadonlySet<string> = new Set(['M4A ', 'M4B ', 'M4P ']);
const mp4Brands = /^(?:isom|iso[2-9]|mp4[12]|avc1|dash|M4V |M4VH|M4VP|MSNV|mmp4|f4v |NDSC|NDSH|XAVC|hvc1|iso[a-c])$/u;
/** How films began before files named their brand. */
const oldStart: ReadonlySet<string> = new Set(['moov', 'mdat', 'wide', 'free', 'skip', 'pnot']);

/** What the tracks hold, as far as they can be read: a film that is broken is told apart by the checks. */
async function handlersOf(content: Content): Promise<string[]> {
  const tally = { boxes: 0 };
  try {
    for await (const box of boxesIn(content, { from: 0, to: content.size }, tally))
      if (box.kind === 'moov') return (await movieTracks(content, box, tally)).handlers;
  } catch (error) {
    if (!(error instanceof ContentRefused)) throw error;
  }
  return [];
}

/** Recorders of phones write sound into general containers: without a picture it is a recording, by whichever of the two names. */
async function mp4OrM4a(content: Content, declared: FileType | undefined): Promise<FileType> {
  const handlers = await handlersOf(content);
  if (handlers.includes('vide') || !handlers.includes('soun')) return 'mp4';
  return declared === 'mp4' ? 'mp4' : 'm4a';
}

/** The type of a content that begins with a box: by its brands, or undefined. */
export async function movieType(content: Content, head: Buffer, declared?: FileType): Promise<FileType | undefined> {
  const first = head.toString('latin1', 4, 8);
  if (oldStart.has(first) && head.readUInt32BE(0) <= content.size) return 'mov';
  if (first !== 'ftyp' || head.length < 16) return undefined;
  const brand = head.toString('latin1', 8, 12);
  const others = head.toString('latin1', 16, Math.min(head.readUInt32BE(0), 256)).match(/[\s\S]{4}/gu) ?? [];
  if (heicBrands.has(brand) || (wideBrands.has(brand) && others.some((one) => heicBrands.has(one)))) return 'heic';
  if (brand === 'qt  ') return 'mov';
  if (soundBrands.has(brand)) return (await handlersOf(content)).includes('vide') ? 'mp4' : 'm4a';
  return mp4Brands.test(brand) ? mp4OrM4a(content, declared) : undefined;
}
