import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { Alarm } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { instant } from '../../text/format.ts';
import { problemText } from '../../text/problem-text.ts';
import { usePick, useText } from '../../text/use-text.ts';

/** Characters, as the contract counts them. */
const NOTE = { shortest: 2, longest: 500 } as const;

interface SettleDialogProps {
  readonly alarm: Alarm;
  readonly onClose: () => void;
}

/** Settles one alarm, with the note of what was found and done that stays with it. */
export function SettleDialog({ alarm, onClose }: SettleDialogProps): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const [note, setNote] = useState('');
  const settle = useSettle(alarm, onClose);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="settle-title">
      <DialogTitle id="settle-title">{say('alarm.settleTitle')}</DialogTitle>
      <DialogContent>
        <p>
          <b>{pick(alarm.text)}</b>
        </p>
        <p className="small muted watch-key">
          {[instant(alarm.at), ...(alarm.number === undefined ? [] : [alarm.number]), `${alarm.bucket}/${alarm.key}`].join(' · ')}
        </p>
        <p className="hint">{say('alarm.settleHint')}</p>
        {settle.error === null ? null : (
          <Alert severity="error" variant="outlined" role="alert">
            {problemText(settle.error, say, pick)}
          </Alert>
        )}
        <TextField
          label={say('alarm.note')}
          value={note}
          multiline
          minRows={2}
          margin="dense"
          helperText={say('alarm.noteShort')}
          slotProps={{ htmlInput: { maxLength: NOTE.longest } }}
          onChange={(event) => setNote(event.target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('dialog.cancel')}</Button>
        <Button
          variant="contained"
          disabled={settle.isPending || note.trim().length < NOTE.shortest}
          onClick={() => settle.mutate(note.trim())}
        >
          {say('alarm.settleTitle')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useSettle({ id }: Alarm, onDone: () => void) {
  const api = useApi();
  const say = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (note: string) => api.settleEvidenceAlarm(id, note),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['evidence-alarms'] });
      notify(say('alarm.done'), { type: 'success' });
      onDone();
    },
  });
}
