import type { FileInfo } from '../../../../openapi/generated/types.ts';

export type ViewKind = 'image' | 'video' | 'audio' | 'text' | 'none';

/**
 * How a page shows a file. Pictures only as their copy, encoded anew; sound and video go into their players, texts in as
 * text: nothing of an original is ever opened as a page. The rest is for downloading.
 */
export function viewKind({ copies, mediaType }: Pick<FileInfo, 'copies' | 'mediaType'>): ViewKind {
  if (copies.includes('view')) return 'image';
  if (mediaType.startsWith('video/')) return 'video';
  if (mediaType.startsWith('audio/')) return 'audio';
  return mediaType === 'text/plain' ? 'text' : 'none';
}

const glyphs: Readonly<Record<ViewKind, string>> = { image: '图', video: '视', audio: '音', text: '文', none: '档' };

/** Stands for the type where a picture would have to be opened to be shown. */
export function fileGlyph({ mediaType }: Pick<FileInfo, 'mediaType'>): string {
  if (mediaType === 'application/pdf') return 'PDF';
  return mediaType.startsWith('image/') ? glyphs.image : glyphs[viewKind({ copies: [], mediaType })];
}

export function canView(file: FileInfo): boolean {
  return file.actions.includes('openFile') && viewKind(file) !== 'none';
}
