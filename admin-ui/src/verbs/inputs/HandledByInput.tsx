import { TextField } from '@mui/material';
import { useGetList } from 'ra-core';
import type { Body } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';
import { SelectInput } from './SelectInput.tsx';

/** The body that took the dispute up, and its decision. */
export function HandledByInput({ label, value, error, onChange }: InputProps<'handledBy'>): React.JSX.Element {
  const say = useText();
  const { data = [] } = useGetList<Body>('bodies', { filter: {} });
  const given = (typeof value === 'object' && value !== null ? value : {}) as { bodyId?: string; decision?: string };
  return (
    <fieldset className="field-set">
      <legend>{label}</legend>
      <SelectInput
        name="bodyId"
        label={say('field.body')}
        value={given.bodyId}
        options={data.map(({ id, name }) => ({ value: id, text: name }))}
        error={undefined}
        onChange={(bodyId) => onChange({ decision: undefined, ...given, bodyId })}
      />
      <TextField
        name="decision"
        multiline
        minRows={2}
        label={say('field.decision')}
        onChange={(event) =>
          onChange({ bodyId: undefined, ...given, decision: event.target.value.trim() === '' ? undefined : event.target.value })
        }
      />
      {error === undefined ? null : <div className="field-error">{error}</div>}
    </fieldset>
  );
}
