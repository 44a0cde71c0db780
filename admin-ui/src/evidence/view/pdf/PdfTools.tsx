import { useText } from '../../../text/use-text.ts';
import { Tool, ViewTools } from '../ViewTools.tsx';
import type { View } from '../use-view.ts';

interface PdfToolsProps {
  readonly at: number;
  readonly of: number;
  readonly go: (to: number) => void;
  readonly view: View;
  readonly asText: boolean;
  readonly onText: (asText: boolean) => void;
}

/** Pages forward and back, by number, nearer and further, turned, and as text. */
export function PdfTools({ at, of, go, view, asText, onText }: PdfToolsProps): React.JSX.Element {
  const say = useText();
  return (
    <div className="viewer-tools" role="group" aria-label={say('evidence.tools')}>
      <Tool text={say('evidence.pageBack')} off={at === 1} act={() => go(at - 1)} />
      <label className="small page-number">
        <span className="visually-hidden">{say('evidence.page')}</span>
        <input
          type="number"
          min={1}
          max={of}
          value={at}
          onChange={(event) => {
            if (event.target.value !== '') go(Math.trunc(Number(event.target.value)));
          }}
        />
        <span>{`/ ${of}`}</span>
      </label>
      <Tool text={say('evidence.pageForward')} off={at === of} act={() => go(at + 1)} />
      {asText ? null : <ViewTools view={view} />}
      <Tool text={say('evidence.asText')} pressed={asText} act={() => onText(!asText)} />
    </div>
  );
}
