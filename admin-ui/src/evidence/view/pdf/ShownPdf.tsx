import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useView, type View, viewKey } from '../use-view.ts';
import type { OpenPdf } from './open-pdf.ts';
import { PageText } from './PageText.tsx';
import { PdfPage } from './PdfPage.tsx';
import { PdfTools } from './PdfTools.tsx';
import { usePdf } from './use-pdf.ts';

interface ShownPdfProps {
  readonly url: string;
  readonly title: string;
}

/** A PDF page by page, drawn as pictures: no link, form or script of it can act. */
export function ShownPdf({ url, title }: ShownPdfProps): React.JSX.Element {
  const say = useText();
  const state = usePdf(url);
  if (state === 'opening')
    return <div className="skeleton" style={{ height: 320 }} aria-busy="true" aria-label={say('evidence.opening')} />;
  if (state === 'lost') return <p role="alert">{say('evidence.lost')}</p>;
  if (state === 'broken') return <p role="alert">{say('evidence.brokenPdf')}</p>;
  return <Pages book={state.book} title={title} />;
}

function Pages({ book, title }: { readonly book: OpenPdf['book']; readonly title: string }): React.JSX.Element {
  const say = useText();
  const [number, setNumber] = useState(1);
  const [asText, setAsText] = useState(false);
  const view = useView();
  const go = (to: number): void => setNumber(Math.min(book.numPages, Math.max(1, to)));
  const where = say('evidence.pageOf', { n: number, of: book.numPages });
  return (
    <div className="shown" data-pages={book.numPages}>
      <PdfTools at={number} of={book.numPages} go={go} view={view} asText={asText} onText={setAsText} />
      <span className="visually-hidden" role="status">
        {where}
      </span>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a region that scrolls must be reached by keys; these turn its pages */}
      <div
        className="pdf-frame"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        tabIndex={0}
        role="region"
        aria-label={title}
        data-page={number}
        onKeyDown={(event) => {
          const act =
            event.ctrlKey || event.metaKey || event.altKey ? undefined : keyOf(event.key, { number, last: book.numPages, go, view });
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      >
        <PdfPage book={book} number={number} view={view} label={`${title} · ${where}`} hidden={asText} />
        <PageText book={book} number={number} shown={asText} />
      </div>
      <p className="hint">{say('evidence.pdfKeys')}</p>
    </div>
  );
}

interface Place {
  readonly number: number;
  readonly last: number;
  readonly go: (to: number) => void;
  readonly view: View;
}

function keyOf(key: string, { number, last, go, view }: Place): (() => void) | undefined {
  const pages: Readonly<Record<string, number>> = { PageDown: number + 1, PageUp: number - 1, Home: 1, End: last };
  const to = pages[key];
  return to === undefined ? viewKey(view, key) : () => go(to);
}
