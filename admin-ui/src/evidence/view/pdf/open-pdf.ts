import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import jpeg2000 from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import { PdfAssets } from './pdf-assets.ts';

export interface OpenPdf {
  readonly book: PDFDocumentProxy;
  /** Ends the worker and forgets the content. */
  readonly close: () => void;
}

/**
 * Opens the bytes of a PDF in a worker of its own. No script of the file runs: nothing is evaluated, there are no forms of
 * XFA, and no layer is ever laid over a page that could be pressed. Rejects what is no PDF or is damaged beyond reading.
 */
export async function openPdf(data: ArrayBuffer): Promise<OpenPdf> {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = (): void => {
    worker.destroy();
    port.terminate();
  };
  const failed = new Promise<never>((_resolve, reject) => {
    port.addEventListener('error', () => reject(new Error('the reader of PDF did not start')), { once: true });
  });
  try {
    const book = await Promise.race([getDocument({ data, worker, ...safely }).promise, failed]);
    return { book, close };
  } catch (error) {
    close();
    throw error;
  }
}

const safely = {
  isEvalSupported: false,
  enableXfa: false,
  // Decoders of scans run as scripts, slower and without a policy that allows more. The reader appends a name of its own to
  // the address of the one for JPEG 2000; behind the sign it says nothing.
  useWasm: false,
  wasmUrl: `${jpeg2000}#/`,
  useWorkerFetch: false,
  BinaryDataFactory: PdfAssets,
  cMapPacked: true,
};

/** The words of a page in reading order, one line of the page a line; empty for a scan. */
export async function textOfPage(book: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await book.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .replaceAll(radicals, (sign) => sign.normalize('NFKC'))
    .trim();
}

/** Printed to PDF, signs such as 一 come out as the radicals that look the same, which is read out and searched as something else. */
const radicals = /[\u2E80-\u2FDF]/gu;
