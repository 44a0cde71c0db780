import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useWidth } from '../use-width.ts';
import type { View } from '../use-view.ts';
import { drawPage } from './draw-page.ts';
import type { OpenPdf } from './open-pdf.ts';

interface PdfPageProps {
  readonly book: OpenPdf['book'];
  readonly number: number;
  readonly view: View;
  readonly label: string;
  readonly hidden: boolean;
}

/** A page is no wider than this at first, in CSS pixels: on a wide screen one would see its top alone. */
const FIRST_WIDTH = 860;

/** One page as a picture. The page before stays until the new one is drawn. */
export function PdfPage({ book, number, view: { zoom, turns }, label, hidden }: PdfPageProps): React.JSX.Element {
  const say = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const sheet = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (width === 0) return;
    const gone = new AbortController();
    drawPage(book, { number, width: Math.min(width, FIRST_WIDTH) * zoom, turns }, gone.signal).then(
      (canvas) => {
        if (gone.signal.aborted) return;
        setBroken(false);
        sheet.current?.replaceChildren(canvas);
        if (sheet.current) sheet.current.dataset['drawn'] = String(number);
      },
      () => {
        if (!gone.signal.aborted) setBroken(true);
      },
    );
    return () => gone.abort();
  }, [book, number, width, zoom, turns]);
  return (
    <div ref={box} hidden={hidden}>
      {broken ? <p role="alert">{say('evidence.brokenPage')}</p> : null}
      <div ref={sheet} className="pdf-sheet" role="img" aria-label={label} hidden={broken} />
    </div>
  );
}
