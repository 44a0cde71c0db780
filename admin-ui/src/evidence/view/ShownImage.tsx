import { useState } from 'react';
import { Button } from '@mui/material';
import { useText } from '../../text/use-text.ts';

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 8;

/** A picture that can be zoomed and turned; both change the view alone. */
export function ShownImage({ url, title }: { readonly url: string; readonly title: string }): React.JSX.Element {
  const say = useText();
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState(0);
  const [broken, setBroken] = useState(false);
  const scale = (factor: number): void => setZoom((before) => Math.min(MOST, Math.max(LEAST, before * factor)));
  if (broken) return <p className="muted">{say('evidence.broken')}</p>;
  return (
    <div className="shown">
      <div className="chips viewer-tools" role="toolbar" aria-label={title}>
        <Tool text={say('evidence.zoomIn')} act={() => scale(STEP)} />
        <Tool text={say('evidence.zoomOut')} act={() => scale(1 / STEP)} />
        <Tool text={say('evidence.turnLeft')} act={() => setTurn((before) => before - 90)} />
        <Tool text={say('evidence.turnRight')} act={() => setTurn((before) => before + 90)} />
        <Tool
          text={say('evidence.reset')}
          act={() => {
            setZoom(1);
            setTurn(0);
          }}
        />
        <span className="small muted">{`${Math.round(zoom * 100)}%`}</span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keys */}
      <div className="image-frame" tabIndex={0} role="region" aria-label={title}>
        <img
          src={url}
          alt={title}
          referrerPolicy="no-referrer"
          style={{ width: `${zoom * 100}%`, transform: `rotate(${turn}deg)` }}
          onError={() => setBroken(true)}
        />
      </div>
    </div>
  );
}

function Tool({ text, act }: { readonly text: string; readonly act: () => void }): React.JSX.Element {
  return (
    <Button size="small" variant="outlined" onClick={act}>
      {text}
    </Button>
  );
}
