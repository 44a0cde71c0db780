import { useEffect, useRef, useState } from 'react';
import type { FileInfo } from '../../../openapi/generated/types.ts';
import { useText } from '../text/use-text.ts';

/** Tells those who do not see the list that the check of a file is over, and how it ended. */
export function CheckNews({ files }: { readonly files: readonly FileInfo[] }): React.JSX.Element {
  const say = useText();
  const checking = useRef<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState('');
  useEffect(() => {
    const over = files.filter(({ id, state }) => checking.current.has(id) && state !== 'checking');
    checking.current = new Set(files.filter(({ state }) => state === 'checking').map(({ id }) => id));
    if (over.length > 0) setNews(over.map(({ name, state }) => `${name}: ${say(`evidence.state.${state}`)}`).join('; '));
    // Told once for each new list, whatever the language.
  }, [files]);
  return (
    <div className="visually-hidden" role="status" data-news="">
      {news}
    </div>
  );
}
