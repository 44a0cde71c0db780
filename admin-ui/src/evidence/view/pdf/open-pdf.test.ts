import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPdf, OPENING_MS } from './open-pdf.ts';

const reading = vi.hoisted(() => ({ promise: new Promise<unknown>(() => undefined), ended: [] as string[] }));
vi.mock('pdfjs-dist/legacy/build/pdf.mjs', () => ({
  getDocument: () => ({ promise: reading.promise }),
  PDFWorker: { create: () => ({ destroy: () => reading.ended.push('reader') }) },
}));
vi.mock('pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url', () => ({ default: '/openjpeg.js' }));
vi.mock('./pdf-assets.ts', () => ({ PdfAssets: class {} }));

class Port extends EventTarget {
  terminate(): void {
    reading.ended.push('worker');
  }
}

const book = { numPages: 1 } as PDFDocumentProxy;
const forEver = new Promise<never>(() => undefined);
const data = new ArrayBuffer(1);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Port);
  reading.ended = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('ends the worker of a PDF that is closed while it is still being read', async () => {
  reading.promise = forEver;
  const controller = new AbortController();
  const opening = openPdf(data, controller.signal);
  controller.abort();
  await expect(opening).rejects.toThrow('abort');
  expect([reading.ended, vi.getTimerCount()]).toEqual([['reader', 'worker'], 0]);
});

it('starts no worker for what was closed before', async () => {
  vi.stubGlobal('Worker', undefined);
  await expect(openPdf(data, AbortSignal.abort())).rejects.toThrow('abort');
});

it('gives up on a PDF that keeps its reader busy, and ends the worker', async () => {
  reading.promise = forEver;
  const told = openPdf(data, new AbortController().signal).catch(String);
  await vi.advanceTimersByTimeAsync(OPENING_MS);
  expect(await told).toContain('too long');
  expect(reading.ended).toEqual(['reader', 'worker']);
});

it('keeps the worker of an open PDF until it is closed', async () => {
  reading.promise = Promise.resolve(book);
  const controller = new AbortController();
  const opened = await openPdf(data, controller.signal);
  await vi.advanceTimersByTimeAsync(2 * OPENING_MS);
  expect([opened.book, reading.ended]).toEqual([book, []]);
  opened.close();
  expect(reading.ended).toEqual(['reader', 'worker']);
});

it('ends the worker of what is no PDF', async () => {
  reading.promise = Promise.reject(new Error('no PDF'));
  await expect(openPdf(data, new AbortController().signal)).rejects.toThrow('no PDF');
  expect(reading.ended).toEqual(['reader', 'worker']);
});
