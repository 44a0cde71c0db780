import { Button, Tooltip } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { useMe } from '../api/use-me.ts';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';
import { useCaseRefresh } from './use-case-refresh.ts';

/** Demo only: lets the case's next deadline pass, then shows the case as it stands after it. */
export function FastForwardButton({ view }: { readonly view: CaseView }): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  const api = useApi();
  const me = useMe();
  const notify = useNotify();
  const refresh = useCaseRefresh(view.number);
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.fastForward(view.number),
    onSuccess: (after) => {
      refresh(after);
      notify(say('case.fastForwarded', { status: pick(after.label) }), { type: 'success' });
    },
    onError: (error) => notify(problemText(error, say, pick), { type: 'error' }),
  });
  const running = view.deadlines.some(({ state }) => state === 'running' || state === 'paused');
  if (!running || me?.roles.includes('auditor')) return null;
  return (
    <Tooltip title={say('case.fastForwardHint')}>
      <span>
        <Button size="small" variant="outlined" disabled={isPending} onClick={() => mutate()}>
          {say(isPending ? 'case.fastForwarding' : 'case.fastForward')} »
        </Button>
      </span>
    </Tooltip>
  );
}
