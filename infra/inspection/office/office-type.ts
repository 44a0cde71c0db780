import type { FileType } from '../../../domain/evidence/file-type.ts';
import type { Content } from '../content.ts';

const WINDOW = 256 * 1024;
const END_BYTES = 22;
/** A record of the directory: fixed bytes, then the path of a part. */
// oxlint-disable-next-line no-control-regex -- bytes are what is looked for
const record = /PK\x01\x02[\s\S]{42}(word|xl)\//gu;
/** The head of a part, for archives whose directory is gone. */
// oxlint-disable-next-line no-control-regex -- bytes are what is looked for
const head = /PK\x03\x04[\s\S]{26}(word|xl)\//gu;

/** From where on the directory may stand in the last bytes of a file: archives within the archive have directories, too. */
function directoryFrom(tail: Buffer): number | undefined {
  const at = tail.lastIndexOf('PK\x05\x06');
  if (at < 0 || at + END_BYTES > tail.length) return undefined;
  return Math.max(0, at - tail.readUInt32LE(at + 12));
}

/** A document or a workbook by the folders in its zip; undefined for other archives, and for one that is both. */
export async function officeType(content: Content): Promise<FileType | undefined> {
  const tail = await content.read(Math.max(0, content.size - WINDOW), WINDOW);
  const from = directoryFrom(tail);
  const text = from === undefined ? (await content.read(0, WINDOW)).toString('latin1') : tail.subarray(from).toString('latin1');
  const folders = new Set(Array.from(text.matchAll(from === undefined ? head : record), (match) => match[1]));
  if (folders.size !== 1) return undefined;
  return folders.has('word') ? 'docx' : 'xlsx';
}
