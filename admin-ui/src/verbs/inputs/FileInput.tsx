import { Button } from '@mui/material';
import { useState } from 'react';
import type { EvidenceKind } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { evidenceKinds } from '../../evidence/evidence-kinds.ts';
import { useFiles } from '../../evidence/use-files.ts';
import { problemText } from '../../text/problem-text.ts';
import { usePick, useText } from '../../text/use-text.ts';
import type { Values } from '../field.ts';
import type { InputProps } from './input.ts';
import { SelectInput } from './SelectInput.tsx';

interface Stored {
  readonly id: string;
  readonly name: string;
}

/** One file, or several: one's own that the case has, or stored when chosen; named by its id when sent. */
export function FileInput({ name, label, field, values, view, error, onChange }: InputProps<'file' | 'files'>): React.JSX.Element {
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
        <>
          <OwnFiles name={name} number={view.number} taken={stored} onTake={(file) => change([...stored, file])} />
          <FileButton number={view.number} label={label} kind={kindIn(values)} onStored={(file) => change([...stored, file])} />
        </>
      ) : null}
      {error === undefined ? null : <div className="field-error">{error}</div>}
    </fieldset>
  );
}

/** What the form says the file is; a document otherwise, which the other party never sees. */
function kindIn({ kind }: Values): EvidenceKind {
  return evidenceKinds.find((known) => known === kind) ?? 'document';
}

interface OwnFilesProps {
  readonly name: string;
  readonly number: string;
  readonly taken: readonly Stored[];
  readonly onTake: (file: Stored) => void;
}

/** Files that the reader has put into the case before, however large. */
function OwnFiles({ name, number, taken, onTake }: OwnFilesProps): React.JSX.Element | null {
  const say = useText();
  const { data } = useFiles(number);
  const own = (data?.items ?? []).filter(
    ({ id, mine, state }) => mine && (state === 'sealed' || state === 'checking') && !taken.some((file) => file.id === id),
  );
  if (own.length === 0) return null;
  return (
    <SelectInput
      name={`${name}-own`}
      label={say('dialog.ownFile')}
      value=""
      options={own.map((file) => ({ value: file.id, text: file.caption === undefined ? file.name : `${file.name} · ${file.caption}` }))}
      error={undefined}
      onChange={(chosen) => {
        const file = own.find(({ id }) => id === chosen);
        if (file) onTake(file);
      }}
    />
  );
}

/** Chooses a file and stores it at once, so that a rejected file is told beside its field. */
function FileButton({
  number,
  label,
  kind,
  onStored,
}: {
  readonly number: string;
  readonly label: string;
  readonly kind: EvidenceKind;
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
    await api.uploadFile(number, file, kind).then(onStored, (failure: unknown) => setRefused(problemText(failure, say, pick)));
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
