import { useQuery } from '@tanstack/react-query';
import type { FileInfo } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import { decodeText, FIRST_BYTES } from './decode-text.ts';
import { fetchContent } from './fetch-content.ts';

interface ShownTextProps {
  readonly url: string;
  readonly file: FileInfo;
  readonly title: string;
}

/** A text as text: nothing in it is ever markup. Of a long one only the beginning is fetched. */
export function ShownText({ url, file, title }: ShownTextProps): React.JSX.Element {
  const say = useText();
  const { data, isError } = useQuery({
    queryKey: ['shown-text', url],
    queryFn: async ({ signal }) => {
      const whole = file.bytes <= FIRST_BYTES;
      return decodeText(await fetchContent(url, { signal, ...(!whole && { first: FIRST_BYTES }) }), whole);
    },
    gcTime: 0,
    staleTime: Infinity,
    retry: 1,
  });
  if (isError) return <p role="alert">{say('evidence.lost')}</p>;
  if (data === undefined) return <div className="skeleton" style={{ height: 160 }} aria-busy="true" />;
  return (
    <div className="shown">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keys */}
      <pre className="text-frame" tabIndex={0} role="region" aria-label={title}>
        {data.text}
      </pre>
      {data.cut ? <p className="hint">{say('evidence.cut')}</p> : null}
    </div>
  );
}
