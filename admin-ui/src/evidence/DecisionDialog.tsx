import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { FileInfo } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';
import type { Decision } from './FileCard.tsx';
import { useFilesRefresh } from './use-files.ts';

interface DecisionDialogProps {
  readonly number: string;
  readonly file: FileInfo;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** Voiding, holding, releasing and removing a file: what follows from it, the reason, and the button that names the act. */
export function DecisionDialog({ number, file, decision, onClose }: DecisionDialogProps): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const [reason, setReason] = useState('');
  const decide = useDecision(number, file, decision, onClose);
  const decided = decision === 'decideVoid' || decision === 'decideRemoval';
  const needsReason = !decided;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="decision-title">
      <DialogTitle id="decision-title">{say(`evidence.${decision}`)}</DialogTitle>
      <DialogContent>
        <p className="file-caption">{file.name}</p>
        <p>{say(`evidence.${decision}Hint`, { reason: file.voidReason ?? '' })}</p>
        {decide.error === null ? null : (
          <Alert severity="error" variant="outlined" role="alert">
            {problemText(decide.error, say, pick)}
          </Alert>
        )}
        {needsReason ? (
          <TextField
            label={say('evidence.reason')}
            value={reason}
            multiline
            minRows={2}
            margin="dense"
            onChange={(event) => setReason(event.target.value)}
          />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('dialog.cancel')}</Button>
        {decided ? (
          <Button variant="outlined" disabled={decide.isPending} onClick={() => decide.mutate({ reason, decline: true })}>
            {say(decision === 'decideVoid' ? 'evidence.decline' : 'evidence.keep')}
          </Button>
        ) : null}
        <Button
          variant={decision === 'placeHold' || decision === 'releaseHold' ? 'contained' : 'outlined'}
          {...(decision !== 'placeHold' && decision !== 'releaseHold' && { color: 'error' as const })}
          disabled={decide.isPending || (needsReason && reason.trim() === '')}
          onClick={() => decide.mutate({ reason, decline: false })}
        >
          {say(`evidence.${decision}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useDecision(number: string, { id }: FileInfo, decision: Decision, onDone: () => void) {
  const api = useApi();
  const say = useText();
  const notify = useNotify();
  const refresh = useFilesRefresh(number);
  return useMutation({
    mutationFn: ({ reason, decline }: { readonly reason: string; readonly decline: boolean }) => {
      if (decision === 'decideVoid') return api.decideVoid(number, id, decline ? 'decline' : 'void');
      if (decision === 'decideRemoval') return api.decideRemoval(number, id, decline ? 'keep' : 'remove');
      return api[decision](number, id, reason);
    },
    onSuccess: () => {
      refresh();
      // The case records it a moment later.
      setTimeout(refresh, 1500);
      notify(say(`evidence.done.${decision}`), { type: 'success' });
      onDone();
    },
  });
}
