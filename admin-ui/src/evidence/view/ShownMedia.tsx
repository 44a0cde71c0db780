import { useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

interface ShownMediaProps {
  readonly url: string;
  readonly title: string;
  readonly moving?: boolean;
}

/** Sound or video in the browser's own player, at a speed of one's choice. */
export function ShownMedia({ url, title, moving = false }: ShownMediaProps): React.JSX.Element {
  const say = useText();
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const [broken, setBroken] = useState(false);
  const [speed, setSpeed] = useState(1);
  if (broken) return <p className="muted">{say('evidence.broken')}</p>;
  const Player = moving ? 'video' : 'audio';
  return (
    <div className="shown">
      <label className="small">
        {say('evidence.speed')}{' '}
        <select
          value={speed}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            setSpeed(chosen);
            if (player.current) player.current.playbackRate = chosen;
          }}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </label>
      <Player ref={player} src={url} controls preload="metadata" aria-label={title} onError={() => setBroken(true)} />
    </div>
  );
}
