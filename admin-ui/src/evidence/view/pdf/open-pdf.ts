import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import jpeg2000 from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import { PdfAssets } from './pdf-assets.ts';

export interface OpenPdf {
  readonly book: PDFDocumentProxy;
  /** Ends the worker and forgets the content. */
  readonly close: () => void;
}

/** What is not open by then, in milliseconds, is taken for damaged: a file can keep its reader busy for ever. */
export const OPENING_MS = 30_000;

/**
 * Opens the bytes of a PDF in a worker of its own. No script of the file runs: nothing is evaluated, there are no forms of
 * XFA, and no layer is ever laid over a page that could be pressed. Rejects what is no PDF, is damaged beyond reading or
 * takes longer than {@link OPENING_MS}, and when the signal ends it; the worker is ended then.
 */
export async function openPdf(data: ArrayBuffer, signal: AbortSignal): Promise<OpenPdf> {
  signal.throwIfAborted();
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = (): void => {
    worker.destroy();
    port.terminate();
  };
  const settled = new AbortController();
  try {
    const { promise } = getDocument({ data, worker, ...safely });
    return { book: await Promise.race([promise, givenUp(port, signal, settled.signal)]), close };
  } catch (error) {
    close();
    throw error;
  } finally {
    settled.abort();
  }
}

/** Rejects when the reader does not start, takes too long or is not waited for any more; `settled` takes the watch off. */
function givenUp(port: Worker, signal: AbortSignal, settled: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const once = { once: true, signal: settled };
    port.addEventListener('error', () => reject(new Error('the reader of PDF did not start')), once);
    signal.addEventListener('abort', () => reject(signal.reason as Error), once);
    const limit = setTimeout(() => reject(new Error('opening the PDF takes too long')), OPENING_MS);
    settled.addEventListener('abort', () => clearTimeout(limit), { once: true });
  });
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
