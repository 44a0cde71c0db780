import type { FileType } from '../../domain/evidence/file-type.ts';
import type { Content } from './content.ts';
import { id3Bytes } from './media/check-mp3.ts';
import { frameBytes } from './media/mpeg-frame.ts';
import { movieType } from './media/movie-type.ts';
import { officeType } from './office/office-type.ts';
import { beginsAsText } from './text/check-text.ts';

const HEAD = 4096;
const startsWith = (head: Buffer, text: string, at = 0): boolean => head.toString('latin1', at, at + text.length) === text;

/** Two frames after another, or one that ends the file: bytes that look like one turn up anywhere. */
async function isMp3(content: Content): Promise<boolean> {
  const at = await id3Bytes(content);
  const length = frameBytes(await content.read(at, 4));
  return length !== undefined && frameBytes(await content.read(at + length, 4)) !== undefined;
}

/** Types told by their first bytes alone. */
function byMagic(head: Buffer): FileType | undefined {
  if (startsWith(head, '\xFF\xD8\xFF')) return 'jpg';
  if (startsWith(head, '\x89PNG\r\n\x1A\n')) return 'png';
  if (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) return 'webp';
  if (startsWith(head, 'RIFF') && startsWith(head, 'WAVE', 8)) return 'wav';
  return /^%PDF-[12]\.\d/u.test(head.toString('latin1', 0, 16)) ? 'pdf' : undefined;
}

/**
 * The type of a content by what stands in it; undefined when it is none that a case takes. Says nothing about whether the
 * rest is in order. `declared` decides only where a content may rightly go by two names.
 */
export async function detectType(content: Content, declared?: FileType): Promise<FileType | undefined> {
  const head = await content.read(0, HEAD);
  const known = byMagic(head) ?? (await movieType(content, head, declared));
  if (known !== undefined) return known;
  if (startsWith(head, 'PK\x03\x04')) return officeType(content);
  if (await isMp3(content)) return 'mp3';
  const isText = head.length > 0 && (await beginsAsText(content, Math.min(content.size, HEAD)));
  return isText ? 'txt' : undefined;
}
