import { Button } from '@mui/material';
import { useState } from 'react';
import { useApi } from '../../api/data-provider.ts';
import { problemText } from '../../text/problem-text.ts';
import { usePick, useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';

interface Stored {
  readonly id: string;
  readonly name: string;
}

/** One file, or several: stored when chosen, named by its id when sent. */
export function FileInput({ label, field, view, error, onChange }: InputProps<'file' | 'files'>): React.JSX.Element {
  const [stored, setStored] = useState<readonly Stored[]>([]);
  const many = field.kind === 'files';
  const change = (files: readonly Stored[]): void => {
    setStored(files);
    const ids = files.map(({ id }) => id);
    onChange(many ? ids : ids[0]);
  };
  return (
    <fieldset className="field-set">
      <legend>{label}</legend>
      {stored.map(({ id, name }) => (
        <div key={id} className="file-row">
          <span>{name}</span>
          <button type="button" className="link-button small" onClick={() => change(stored.filter((file) => file.id !== id))}>
            ×
          </button>
        </div>
      ))}
      {many || stored.length === 0 ? (
        <FileButton number={view.number} label={label} onStored={(file) => change([...stored, file])} />
      ) : null}
      {error === undefined ? null : <div className="field-error">{error}</div>}
    </fieldset>
  );
}

/** Chooses a file and stores it at once, so that a rejected file is told beside its field. */
function FileButton({
  number,
  label,
  onStored,
}: {
  readonly number: string;
  readonly label: string;
  readonly onStored: (file: Stored) => void;
}): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const api = useApi();
  const [working, setWorking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const store = async (file: File): Promise<void> => {
    setWorking(true);
    setRefused(undefined);
    await api.uploadFile(number, file).then(onStored, (failure: unknown) => setRefused(problemText(failure, say, pick)));
    setWorking(false);
  };
  return (
    <div className="file-row">
      <Button component="label" variant="outlined" size="small" disabled={working}>
        {say(working ? 'dialog.uploading' : 'dialog.chooseFile')}
        <input
          type="file"
          className="visually-hidden"
          aria-label={label}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void store(file);
          }}
        />
      </Button>
      {refused === undefined ? null : (
        <span className="field-error" role="alert">
          {refused}
        </span>
      )}
    </div>
  );
}
