import { Button } from '@mui/material';
import { useText } from '../../text/use-text.ts';
import type { View } from './use-view.ts';

/** Zooming and turning, by buttons and with what the keys do. */
export function ViewTools({ view }: { readonly view: View }): React.JSX.Element {
  const say = useText();
  return (
    <>
      <Tool text={say('evidence.zoomOut')} act={view.zoomOut} />
      <span className="small muted zoom-now">{`${Math.round(view.zoom * 100)}%`}</span>
      <Tool text={say('evidence.zoomIn')} act={view.zoomIn} />
      <Tool text={say('evidence.turnLeft')} act={view.turnLeft} />
      <Tool text={say('evidence.turnRight')} act={view.turnRight} />
      <Tool text={say('evidence.reset')} act={view.reset} />
    </>
  );
}

interface ToolProps {
  readonly text: string;
  readonly act: () => void;
  readonly off?: boolean;
  /** For what is on or off. */
  readonly pressed?: boolean;
}

export function Tool({ text, act, off = false, pressed }: ToolProps): React.JSX.Element {
  return (
    <Button size="small" variant="outlined" disabled={off} onClick={act} {...(pressed !== undefined && { 'aria-pressed': pressed })}>
      {text}
    </Button>
  );
}
