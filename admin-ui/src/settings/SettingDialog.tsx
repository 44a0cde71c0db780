import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { Setting } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';
import { ValueField } from './ValueField.tsx';

interface SettingDialogProps {
  readonly setting: Setting;
  readonly onClose: () => void;
}

/** Changes one setting: from when it counts, the new value, and the reason that is written down with it. */
export function SettingDialog({ setting, onClose }: SettingDialogProps): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const [value, setValue] = useState<unknown>(setting.value);
  const [reason, setReason] = useState('');
  const change = useChange(setting.key, onClose);
  const isReady = value !== undefined && JSON.stringify(value) !== JSON.stringify(setting.value) && reason.trim() !== '';
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="setting-title">
      <DialogTitle id="setting-title">{say('settings.change', { key: setting.key })}</DialogTitle>
      <DialogContent>
        <p lang="zh-CN">{setting.zh}</p>
        <p className="hint">{say('settings.effect')}</p>
        {change.error === null ? null : (
          <Alert severity="error" variant="outlined" role="alert">
            {problemText(change.error, say, pick, { 'invalid-request': say('settings.notAllowed') })}
          </Alert>
        )}
        <ValueField allowed={setting.allowed} value={value} onChange={setValue} />
        <TextField
          label={say('settings.reason')}
          value={reason}
          multiline
          minRows={2}
          margin="dense"
          slotProps={{ htmlInput: { maxLength: 500 } }}
          onChange={(event) => setReason(event.target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('dialog.cancel')}</Button>
        <Button variant="contained" disabled={change.isPending || !isReady} onClick={() => change.mutate({ value, reason })}>
          {say('settings.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useChange(key: string, onDone: () => void) {
  const api = useApi();
  const say = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ value, reason }: { readonly value: unknown; readonly reason: string }) => api.changeSetting(key, value, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['settings'] });
      notify(say('settings.changed', { key }), { type: 'success' });
      onDone();
    },
  });
}
