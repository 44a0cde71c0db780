import type { FileType } from '../../../domain/evidence/file-type.ts';
import type { Content } from '../content.ts';

const WINDOW = 256 * 1024;
/** A record of the directory, or the head of a part: fixed bytes, then its path. */
// oxlint-disable-next-line no-control-regex -- bytes are what is looked for
const partPath = /PK(?:\x01\x02[\s\S]{42}|\x03\x04[\s\S]{26})(word|xl)\//gu;

/** A document or a workbook by the folders in its zip; undefined for other archives, and for one that is both. */
export async function officeType(content: Content): Promise<FileType | undefined> {
  const head = await content.read(0, WINDOW);
  const tail = await content.read(Math.max(0, content.size - WINDOW), WINDOW);
  const text = head.toString('latin1') + tail.toString('latin1');
  const folders = new Set(Array.from(text.matchAll(partPath), (match) => match[1]));
  if (folders.size !== 1) return undefined;
  return folders.has('word') ? 'docx' : 'xlsx';
}
