import { TextField } from '@mui/material';
import { actionTable } from '../../../../domain/action.ts';
import type { OnWordOf, Party, Verb, Via } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import { SelectInput } from './SelectInput.tsx';

export interface OnWordInputProps {
  readonly verb: Verb;
  readonly value: Partial<OnWordOf>;
  readonly onChange: (value: Partial<OnWordOf>) => void;
  readonly missing: boolean;
}

/** For an officer who enters a party's word: whose, how it came, and the record of it. */
export function OnWordInput({ verb, value, onChange, missing }: OnWordInputProps): React.JSX.Element {
  const say = useText();
  const parties = (['complainant', 'respondent'] as const).filter((party) =>
    actionTable[verb].who.includes(party === 'complainant' ? 'C' : 'M'),
  );
  const errorOf = (part: unknown): string | undefined => (missing && part === undefined ? say('dialog.required') : undefined);
  return (
    <fieldset className="field-set">
      <legend>{say('dialog.onWord')}</legend>
      <SelectInput
        name="party"
        label={say('field.by')}
        value={value.party}
        options={parties.map((party) => ({ value: party, text: say(`choice.party.${party}`) }))}
        error={errorOf(value.party)}
        onChange={(party) => onChange({ ...value, party: party as Party })}
      />
      <SelectInput
        name="via"
        label={say('dialog.via')}
        value={value.via}
        options={(['phone', 'letter', 'counter'] as const).map((via) => ({ value: via, text: say(`choice.via.${via}`) }))}
        error={errorOf(value.via)}
        onChange={(via) => onChange({ ...value, via: via as Via })}
      />
      <TextField
        multiline
        minRows={2}
        label={say('dialog.record')}
        error={errorOf(value.record) !== undefined}
        helperText={errorOf(value.record)}
        onChange={(event) => onChange({ ...value, record: event.target.value })}
      />
    </fieldset>
  );
}
