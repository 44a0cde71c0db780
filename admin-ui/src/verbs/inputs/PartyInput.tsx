import { TextField } from '@mui/material';
import { useText } from '../../text/use-text.ts';
import { FileInput } from './FileInput.tsx';
import type { InputProps } from './input.ts';

const parties = ['complainant', 'respondent'] as const;

/** The same thing from each party: a statement, or a signed paper. */
export function PartyInput({ field, label, value, error, onChange, ...rest }: InputProps<'partyTexts' | 'partyFiles'>): React.JSX.Element {
  const say = useText();
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const set = (party: string, part: unknown): void =>
    onChange(Object.fromEntries(parties.map((name) => [name, name === party ? part : given[name]])));
  return (
    <fieldset className="field-set">
      <legend>{label}</legend>
      {parties.map((party) => {
        const name = say(`choice.party.${party}`);
        if (field.kind === 'partyFiles')
          return (
            <FileInput
              key={party}
              {...rest}
              label={name}
              field={{ kind: 'file', label: 'field.file' }}
              value={given[party]}
              error={undefined}
              onChange={(file) => set(party, file)}
            />
          );
        return (
          <TextField
            key={party}
            multiline
            minRows={2}
            label={name}
            onChange={(event) => set(party, event.target.value.trim() === '' ? undefined : event.target.value)}
          />
        );
      })}
      {error === undefined ? null : <div className="field-error">{error}</div>}
    </fieldset>
  );
}
