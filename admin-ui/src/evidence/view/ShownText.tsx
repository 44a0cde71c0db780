import { useQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text.ts';
import { decodeText } from './decode-text.ts';

async function readText(url: string): Promise<ReturnType<typeof decodeText>> {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(String(answer.status));
  return decodeText(await answer.arrayBuffer());
}

/** A text as text: nothing in it is ever markup. */
export function ShownText({ url, title }: { readonly url: string; readonly title: string }): React.JSX.Element {
  const say = useText();
  const { data, isError } = useQuery({
    queryKey: ['shown-text', url],
    queryFn: () => readText(url),
    gcTime: 0,
    staleTime: Infinity,
    retry: 1,
  });
  if (isError) return <p className="muted">{say('evidence.broken')}</p>;
  if (data === undefined) return <div className="skeleton" style={{ height: 160 }} aria-busy="true" />;
  return (
    <div className="shown">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keys */}
      <pre className="text-frame" tabIndex={0} aria-label={title}>
        {data.text}
      </pre>
      {data.cut ? <p className="hint">{say('evidence.cut')}</p> : null}
    </div>
  );
}
