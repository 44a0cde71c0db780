import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { useView, type View, viewKey } from './use-view.ts';
import { useWidth } from './use-width.ts';
import { ViewTools } from './ViewTools.tsx';

/** A picture that can be zoomed and turned; both change the view alone. */
export function ShownImage({ url, title }: { readonly url: string; readonly title: string }): React.JSX.Element {
  const say = useText();
  const view = useView();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [shape, setShape] = useState<number>();
  const [broken, setBroken] = useState(false);
  if (broken) return <p role="alert">{say('evidence.broken')}</p>;
  const { box, picture } = layOut(view, width, shape);
  return (
    <div className="shown">
      <div className="viewer-tools" role="group" aria-label={say('evidence.tools')}>
        <ViewTools view={view} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a region that scrolls must be reached by keys */}
      <div
        ref={frame}
        className="image-frame"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        tabIndex={0}
        role="region"
        aria-label={title}
        onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
          if (!ctrlKey && !metaKey && !altKey) viewKey(view, key)?.();
        }}
      >
        <div className="image-box" style={box}>
          <img
            src={url}
            alt={title}
            referrerPolicy="no-referrer"
            style={picture}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setShape(naturalHeight / naturalWidth)}
            onError={() => setBroken(true)}
          />
        </div>
      </div>
      <p className="hint">{say('evidence.copyHint')}</p>
    </div>
  );
}

/** A turn does not change what an element takes up: the box around the picture has the sides of the turned one, so that all of it scrolls into sight. */
function layOut({ zoom, turns }: View, frame: number, shape = 1): Record<'box' | 'picture', React.CSSProperties> {
  const width = frame * zoom;
  const height = width * shape;
  const box = turns % 2 === 0 ? { width, height } : { width: height, height: width };
  return { box, picture: { width, height, transform: `translate(-50%, -50%) rotate(${turns * 90}deg)` } };
}
