import type { FileInfo } from '../../../../openapi/generated/types.ts';

export type ViewKind = 'image' | 'pdf' | 'video' | 'audio' | 'text' | 'none';

/**
 * How a page shows a file. Pictures only as their copy, encoded anew; a PDF is drawn on canvases; sound and video go into
 * their players, texts in as text: nothing of an original is ever opened as a page. The rest is for downloading.
 */
export function viewKind({ copies, mediaType }: Pick<FileInfo, 'copies' | 'mediaType'>): ViewKind {
  if (copies.includes('view')) return 'image';
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType.startsWith('video/')) return 'video';
  if (mediaType.startsWith('audio/')) return 'audio';
  return mediaType === 'text/plain' ? 'text' : 'none';
}

const glyphs: Readonly<Record<ViewKind, string>> = { image: '图', pdf: 'PDF', video: '视', audio: '音', text: '文', none: '档' };

/** Stands for the type where a picture would have to be opened to be shown. */
export function fileGlyph({ mediaType }: Pick<FileInfo, 'mediaType'>): string {
  return mediaType.startsWith('image/') ? glyphs.image : glyphs[viewKind({ copies: [], mediaType })];
}

export function canView(file: FileInfo): boolean {
  return file.actions.includes('openFile') && viewKind(file) !== 'none';
}

/** Formats of pictures that no copy can be made of. */
const uncopied: readonly string[] = ['image/heic', 'image/heif'];

export type NoView = 'noCopy' | 'copySoon' | 'noView';

/** Why a file that may be opened is not shown: its picture cannot be or is not yet copied, or its type is for downloading. */
export function noViewBecause(file: FileInfo): NoView | undefined {
  if (!file.actions.includes('openFile') || viewKind(file) !== 'none') return undefined;
  if (!file.mediaType.startsWith('image/')) return 'noView';
  return uncopied.includes(file.mediaType) ? 'noCopy' : 'copySoon';
}
