import { useEffect, useState } from 'react';
import { ContentFailure, fetchContent } from '../fetch-content.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';

/** `lost`: the store did not hand it over; `broken`: it cannot be read as a PDF. */
export type PdfState = { readonly book: OpenPdf['book'] } | 'opening' | 'lost' | 'broken';

/** Fetches a PDF and opens it; when the page goes away so do the content and its worker. */
export function usePdf(url: string): PdfState {
  const [state, setState] = useState<PdfState>('opening');
  useEffect(() => {
    const gone = new AbortController();
    let opened: OpenPdf | undefined;
    const open = async (): Promise<void> => {
      opened = await openPdf(await fetchContent(url, { signal: gone.signal }), gone.signal);
      if (gone.signal.aborted) opened.close();
      else setState({ book: opened.book });
    };
    open().catch((error: unknown) => {
      if (!gone.signal.aborted) setState(error instanceof ContentFailure ? 'lost' : 'broken');
    });
    return () => {
      gone.abort();
      opened?.close();
    };
  }, [url]);
  return state;
}
