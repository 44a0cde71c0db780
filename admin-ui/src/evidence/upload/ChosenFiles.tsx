import { Button, TextField } from '@mui/material';
import type { EvidenceKind, FileLimits } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import { SelectInput } from '../../verbs/inputs/SelectInput.tsx';
import { evidenceKinds } from '../evidence-kinds.ts';
import { byteText } from '../file-text.ts';
import type { NewUpload } from './uploads.ts';

/** A file chosen and not sent yet. */
export interface ChosenFile extends Pick<NewUpload, 'file' | 'kind' | 'caption'> {
  readonly key: string;
}

interface ChosenFilesProps {
  readonly chosen: readonly ChosenFile[];
  readonly limits: FileLimits;
  readonly onChange: (chosen: readonly ChosenFile[]) => void;
  readonly onSend: () => void;
}

/** What each chosen file is, said before it is sent: it cannot be changed once it is sealed. */
export function ChosenFiles({ chosen, limits, onChange, onSend }: ChosenFilesProps): React.JSX.Element | null {
  const say = useText();
  if (chosen.length === 0) return null;
  const change = (key: string, values: Partial<ChosenFile>): void =>
    onChange(chosen.map((each) => (each.key === key ? { ...each, ...values } : each)));
  const fit = chosen.filter(({ file }) => file.size <= limits.bytesPerFile);
  return (
    <div className="chosen">
      <ul className="uploads" aria-label={say('evidence.chosen')}>
        {chosen.map((each) => (
          <Row
            key={each.key}
            chosen={each}
            limit={limits.bytesPerFile}
            onChange={(values) => change(each.key, values)}
            onRemove={() => onChange(chosen.filter(({ key }) => key !== each.key))}
          />
        ))}
      </ul>
      <Button variant="contained" disabled={fit.length === 0} onClick={onSend}>
        {say('evidence.send', { n: fit.length })}
      </Button>
    </div>
  );
}

interface RowProps {
  readonly chosen: ChosenFile;
  readonly limit: number;
  readonly onChange: (values: Partial<ChosenFile>) => void;
  readonly onRemove: () => void;
}

function Row({ chosen: { key, file, kind, caption }, limit, onChange, onRemove }: RowProps): React.JSX.Element {
  const say = useText();
  return (
    <li className="chosen-row" data-chosen={file.name}>
      <div role="group" aria-label={file.name}>
        <span className="upload-name">
          {file.name} <span className="small muted nowrap">{byteText(file.size)}</span>
        </span>
        <SelectInput
          name={`evidence-kind-${key}`}
          label={say('evidence.kind')}
          value={kind}
          options={evidenceKinds.map((value) => ({ value, text: say(`choice.evidenceKind.${value}`) }))}
          error={undefined}
          onChange={(value) => onChange({ kind: (value ?? 'other') as EvidenceKind })}
        />
        <TextField
          label={say('evidence.caption')}
          value={caption}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          onChange={(event) => onChange({ caption: event.target.value })}
        />
        <button type="button" className="link-button small" aria-label={say('evidence.takeOut', { name: file.name })} onClick={onRemove}>
          {say('evidence.remove')}
        </button>
      </div>
      {file.size > limit ? (
        <span className="field-error" role="alert">
          {say('evidence.tooLarge', { each: byteText(limit) })}
        </span>
      ) : null}
    </li>
  );
}
