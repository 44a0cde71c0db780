import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useText } from '../../../text/use-text.ts';
import { type OpenPdf, textOfPage } from './open-pdf.ts';

interface PageTextProps {
  readonly book: OpenPdf['book'];
  readonly number: number;
  /** In place of the picture; otherwise it is there for screen readers alone. */
  readonly shown: boolean;
}

/** What a page says, as text: for those who cannot see its picture, and to read it large. */
export function PageText({ book, number, shown }: PageTextProps): React.JSX.Element {
  const say = useText();
  const id = useId();
  const { data } = useQuery({
    queryKey: ['pdf-text', id, number],
    queryFn: () => textOfPage(book, number).catch(() => ''),
    gcTime: 0,
    staleTime: Infinity,
  });
  const text = data === '' ? say('evidence.noPageText') : data;
  return (
    <div className={shown ? 'page-text' : 'visually-hidden'} data-page-text={number}>
      {text}
    </div>
  );
}
