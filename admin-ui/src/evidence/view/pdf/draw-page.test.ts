import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it, vi } from 'vitest';
import { drawPage } from './draw-page.ts';

vi.mock('pdfjs-dist/legacy/build/pdf.mjs', () => ({ AnnotationMode: { ENABLE: 1 } }));

/** A book with one page, and what happens to it in order. */
function bookOf(drawn: PromiseWithResolvers<void>) {
  const happened: string[] = [];
  const page = {
    rotate: 0,
    getViewport: () => ({ width: 100, height: 100 }),
    render: () => ({
      promise: drawn.promise.finally(() => happened.push('settled')),
      cancel: () => {
        happened.push('cancelled');
        drawn.reject(new Error('cancelled'));
      },
    }),
    cleanup: () => happened.push('cleaned'),
  };
  return { happened, book: { getPage: async () => page } as unknown as PDFDocumentProxy };
}

const view = { number: 1, width: 100, turns: 0 };
vi.stubGlobal('document', { createElement: () => ({ style: {} }) });
vi.stubGlobal('devicePixelRatio', 1);
const begun = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

it('forgets the decoded pictures of a page once it is drawn, and is not cancelled when it goes away later', async () => {
  const controller = new AbortController();
  const done = Promise.withResolvers<void>();
  const { book, happened } = bookOf(done);
  done.resolve();
  await drawPage(book, view, controller.signal);
  controller.abort();
  expect(happened).toEqual(['settled', 'cleaned']);
});

it('forgets them when the page goes away before it is drawn', async () => {
  const controller = new AbortController();
  const { book, happened } = bookOf(Promise.withResolvers());
  const drawing = drawPage(book, view, controller.signal);
  await begun();
  controller.abort();
  await expect(drawing).rejects.toThrow();
  expect(happened).toEqual(['cancelled', 'settled', 'cleaned']);
});

it('forgets them when drawing fails', async () => {
  const controller = new AbortController();
  const done = Promise.withResolvers<void>();
  const { book, happened } = bookOf(done);
  done.reject(new Error('damaged'));
  await expect(drawPage(book, view, controller.signal)).rejects.toThrow('damaged');
  expect(happened).toEqual(['settled', 'cleaned']);
});
