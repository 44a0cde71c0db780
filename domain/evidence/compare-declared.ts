import { type FileType, fileTypeOfMedia } from './file-type.ts';
import type { RefusalCode } from './refusal.ts';

export interface DeclaredContent {
  bytes: number;
  sha256: string;
  mediaType: string;
}

export interface FoundContent {
  bytes: number;
  sha256: string;
  /** By content; undefined when it is nothing that is known. */
  type: FileType | undefined;
}

/** Where what came is not what was declared; empty when it is. */
export function compareDeclared(declared: DeclaredContent, found: FoundContent): RefusalCode[] {
  const reasons: RefusalCode[] = [];
  if (found.bytes !== declared.bytes) reasons.push('size-differs');
  if (found.sha256 !== declared.sha256) reasons.push('hash-differs');
  if (found.type === undefined) reasons.push('type-not-allowed');
  else if (found.type !== fileTypeOfMedia(declared.mediaType)) reasons.push('type-differs');
  return reasons;
}
