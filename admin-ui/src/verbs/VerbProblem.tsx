import { Alert, Button } from '@mui/material';
import { actionTable } from '../../../domain/action.ts';
import type { ApiProblem } from '../api/problem.ts';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';

/** Why an act was refused and what to do: read the case again, do something else, or simply send again. */
export function VerbProblem({
  problem,
  reloaded,
  onReload,
}: {
  readonly problem: ApiProblem | undefined;
  readonly reloaded: boolean;
  readonly onReload: () => void;
}): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  if (problem === undefined)
    return reloaded ? (
      <Alert severity="info" variant="outlined" role="status">
        {say('dialog.staleLoaded')}
      </Alert>
    ) : null;
  if (problem.code === 'stale-version') {
    return (
      <Alert
        severity="warning"
        variant="outlined"
        role="alert"
        action={
          <Button color="inherit" size="small" onClick={onReload}>
            {say('dialog.staleReload')}
          </Button>
        }
      >
        <strong>{say('dialog.stale')}</strong>
        <div>{say('dialog.staleText')}</div>
      </Alert>
    );
  }
  const instead = problem.code === 'action-not-allowed' ? (problem.problem?.allowedActions ?? []) : [];
  const text = problemText(problem, say, pick);
  return (
    <Alert severity="error" variant="outlined" role="alert">
      <div>{problem.code === 'action-not-allowed' ? say('dialog.notAllowed', { reason: text }) : text}</div>
      {instead.length === 0 ? null : (
        <div>{say('dialog.allowedInstead', { verbs: instead.map((verb) => pick(actionTable[verb])).join(say('ruler.and')) })}</div>
      )}
      <div className="small">{say('problem.kept')}</div>
    </Alert>
  );
}
