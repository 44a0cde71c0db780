import { Button } from '@mui/material';
import { ApiProblem } from '../api/problem.ts';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';

/** A part that failed: what happened in plain words, and the way on. */
export function ErrorPage({
  error,
  resetErrorBoundary,
}: {
  readonly error?: unknown;
  readonly resetErrorBoundary?: (reason: unknown) => void;
}): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  return (
    <div className="page" role="alert">
      <div className="card empty">
        <strong>{say('error.title')}</strong>
        <p>{error instanceof ApiProblem ? problemText(error, say, pick) : say('error.page')}</p>
        <Button variant="outlined" onClick={() => (resetErrorBoundary ? resetErrorBoundary(undefined) : window.location.reload())}>
          {say('frame.retry')}
        </Button>
      </div>
    </div>
  );
}
