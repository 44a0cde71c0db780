import type { InspectionReason } from '../../domain/evidence/inspection-reason.ts';
import type { Content } from './content.ts';
import { piecesOf, type Region, STRING_PIECE } from './pieces.ts';
import { refuse } from './refusal.ts';
import type { Sign } from './sign.ts';

/** Longest pattern, with room: pieces overlap by it. */
export const PATTERN_BYTES = 128;

/** The string by which every scanner can be tried out; written in two, so that none mistakes this file for it. */
const tryOut = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';
const tryOutPattern = new RegExp(tryOut.replaceAll(/[$()[\]\\^|+*?.{}]/gu, String.raw`\$&`), 'u');

/** Foreign content that printable words can spell. */
export const spelledForeign: Sign = {
  marks: '% <',
  form: /%PDF-[12]\.\d|This program (?:cannot|must) be run|<(?:script|html|iframe|!doctype html)[\s>]|<\?php\s/i,
};

/**
 * Marks long enough not to turn up by chance among hundreds of millions of bytes of compressed pictures and sound: archives,
 * documents, programs, pages and server scripts.
 */
const binary =
  // oxlint-disable-next-line no-control-regex -- bytes are what is looked for
  /PK\x03\x04[\x0A-\x3F]\x00[\s\S]{2}[\x00\x08]\x00|Rar!\x1A\x07|7z\xBC\xAF\x27\x1C|\x7FELF[\x01\x02][\x01\x02]\x01|\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/i;
const strong = new RegExp(`${binary.source}|${spelledForeign.form.source}`, 'i');

/** Too short for compressed data; damning where there should be words only. */
const weak =
  /<(?:script|html|iframe|object|embed|applet|svg|foreignobject|body|base|form|link|meta)[\s/>]|<!(?:doctype|entity)\s|<\?php|(?:javascript|vbscript|data:text\/html)\s{0,8}:|\bon(?:error|load)\s{0,8}=/i;

/** Whether a stretch holds the try-out of scanners. */
export function holdsTryOut(text: string): boolean {
  return tryOutPattern.test(text);
}

/** What a stretch of bytes, as latin-1, holds that it should not: content of another type, or the try-out of scanners. */
export function foreignIn(text: string): InspectionReason | undefined {
  if (holdsTryOut(text)) return 'malware';
  return strong.test(text) ? 'polyglot' : undefined;
}

/** The same for words: comments, titles, tags. */
export function activeIn(words: string): InspectionReason | undefined {
  return foreignIn(words) ?? (weak.test(words) ? 'active-content' : undefined);
}

/** Refuses a region with a content of a second type anywhere in it. */
export async function refuseForeign(content: Content, region: Region): Promise<void> {
  for await (const { bytes } of piecesOf(content, region, PATTERN_BYTES, STRING_PIECE)) {
    const found = foreignIn(bytes.toString('latin1'));
    if (found !== undefined) refuse(found);
  }
}

/** Refuses words with marks of pages or scripts. */
export function refuseActive(words: Buffer): void {
  const found = activeIn(words.toString('latin1'));
  if (found !== undefined) refuse(found);
}

const END_OF_DIRECTORY = 22;
const LONGEST_COMMENT = 65_535;

/** Refuses a content at whose end a zip archive begins to be read: archives are opened from behind. */
export async function refuseZipTail(content: Content): Promise<void> {
  const length = Math.min(content.size, END_OF_DIRECTORY + LONGEST_COMMENT);
  const tail = await content.read(content.size - length, length);
  for (let at = tail.lastIndexOf('PK\x05\x06'); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1)) {
    if (at + END_OF_DIRECTORY <= tail.length && at + END_OF_DIRECTORY + tail.readUInt16LE(at + 20) <= tail.length) refuse('polyglot');
  }
}
