import { useRef, useState } from 'react';
import type { OpenedFile } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import { isFaultOfFile } from './fault-of-file.ts';

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

interface ShownMediaProps {
  readonly opened: OpenedFile;
  /** Another address for the same file; asking for it is a look of its own, on record as the first. */
  readonly renew: () => Promise<OpenedFile>;
  readonly title: string;
  readonly moving?: boolean;
}

/** Sound or video in the browser's own player, at a speed of one's choice. An address that has run out is followed by a new one, where it stopped. */
export function ShownMedia({ title, moving = false, ...asked }: ShownMediaProps): React.JSX.Element {
  const say = useText();
  const [speed, setSpeed] = useState(1);
  const { player, url, broken, goOn, resume } = useAddress(asked);
  if (broken) return <p role="alert">{say('evidence.broken')}</p>;
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
      <Player ref={player} src={url} controls preload="metadata" aria-label={title} onError={goOn} onLoadedMetadata={() => resume(speed)} />
      <p className="hint">{say('evidence.transcriptHint')}</p>
    </div>
  );
}

/** Where a player was when its address ran out. */
interface Place {
  readonly at: number;
  readonly playing: boolean;
}

function addressOf({ url, expiresAt }: OpenedFile) {
  return { url, given: Date.now(), expires: Date.parse(expiresAt) };
}

function useAddress({ opened, renew }: Pick<ShownMediaProps, 'opened' | 'renew'>) {
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const [address, setAddress] = useState(() => addressOf(opened));
  const [broken, setBroken] = useState(false);
  const stopped = useRef<Place>(undefined);
  const played = useRef(false);
  const goOn = (): void => {
    const { currentTime: at = 0, paused = true } = player.current ?? {};
    const failure = { at, now: Date.now(), played: played.current, failedAt: stopped.current?.at };
    if (isFaultOfFile(failure, address)) return setBroken(true);
    played.current = false;
    stopped.current = { at, playing: !paused };
    renew().then(
      (renewed) => setAddress(addressOf(renewed)),
      () => setBroken(true),
    );
  };
  const resume = (speed: number): void => {
    played.current = true;
    if (player.current === null || stopped.current === undefined) return;
    Object.assign(player.current, { currentTime: stopped.current.at, playbackRate: speed });
    // A browser that wants to be asked first shows its own button.
    if (stopped.current.playing) void player.current.play().catch(() => undefined);
  };
  return { player, url: address.url, broken, goOn, resume };
}
