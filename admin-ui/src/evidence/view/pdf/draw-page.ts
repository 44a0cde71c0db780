import { AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Beyond this a canvas fails in some browsers; what is larger is drawn coarser. */
const MOST_PIXELS = 16_000_000;

export interface PageView {
  readonly number: number;
  /** Width that the page takes, in CSS pixels. */
  readonly width: number;
  /** Quarter turns to the right. */
  readonly turns: number;
}

/**
 * Draws a page on a new canvas, with the stamps and signatures on it, which are pictures there and cannot be pressed.
 * Rejects when the signal ends it.
 */
export async function drawPage(
  book: PDFDocumentProxy,
  { number, width, turns }: PageView,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const page = await book.getPage(number);
  signal.throwIfAborted();
  const rotation = (page.rotate + turns * 90) % 360;
  const base = page.getViewport({ scale: 1, rotation });
  const shown = page.getViewport({ scale: width / base.width, rotation });
  const dense = Math.min(globalThis.devicePixelRatio, Math.sqrt(MOST_PIXELS / (shown.width * shown.height)));
  const viewport = page.getViewport({ scale: (width / base.width) * dense, rotation });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
  Object.assign(canvas.style, { width: `${shown.width}px`, height: `${shown.height}px` });
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  const stop = (): void => task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
  } finally {
    signal.removeEventListener('abort', stop);
    // Otherwise its decoded pictures stay for as long as the book is open.
    page.cleanup();
  }
  return canvas;
}
