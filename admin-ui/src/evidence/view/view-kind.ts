import type { FileInfo } from '../../../../openapi/generated/types.ts';

export type ViewKind = 'image' | 'video' | 'audio' | 'text' | 'pdf' | 'none';

/**
 * How a page shows a file. Pictures only as their copy, encoded anew; sound and video go into their players, texts in as
 * text, PDF onto a canvas: nothing of an original is ever opened as a page.
 */
export function viewKind({ copies, mediaType }: Pick<FileInfo, 'copies' | 'mediaType'>): ViewKind {
  if (copies.includes('view')) return 'image';
  if (mediaType.startsWith('video/')) return 'video';
  if (mediaType.startsWith('audio/')) return 'audio';
  if (mediaType === 'text/plain') return 'text';
  return mediaType === 'application/pdf' ? 'pdf' : 'none';
}

const glyphs: Readonly<Record<ViewKind, string>> = { image: '图', video: '视', audio: '音', text: '文', pdf: 'PDF', none: '档' };

/** Stands for the type where a picture would have to be opened to be shown. */
export function fileGlyph({ mediaType }: Pick<FileInfo, 'mediaType'>): string {
  return mediaType.startsWith('image/') ? glyphs.image : glyphs[viewKind({ copies: [], mediaType })];
}

export function canView(file: FileInfo): boolean {
  return file.actions.includes('openFile') && viewKind(file) !== 'none';
}
