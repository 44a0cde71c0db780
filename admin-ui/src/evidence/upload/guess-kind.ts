import type { EvidenceKind } from '../../../../openapi/generated/types.ts';

const byEnding: Readonly<Record<string, EvidenceKind>> = {
  jpg: 'photo',
  jpeg: 'photo',
  png: 'photo',
  heic: 'photo',
  webp: 'photo',
  mp4: 'video',
  mov: 'video',
};

/**
 * What a file most likely is, by its name; its uploader sees it and says otherwise where it is not so. Never a document, which
 * the other party does not see even when it is added to the case.
 */
export function guessKind(name: string): EvidenceKind {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return byEnding[ending] ?? 'other';
}
