import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { MATERIALS } from '../../../../domain/screening/missing-materials.ts';
import { useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';
import type { Option } from './SelectInput.tsx';

const parties = ['complainant', 'respondent'] as const;

/** Any number out of a closed list: the parties, the materials of a filing. */
export function SetInput({ field, ...props }: InputProps<'parties' | 'materials'>): React.JSX.Element {
  const say = useText();
  const options =
    field.kind === 'parties'
      ? parties.map((value) => ({ value, text: say(`choice.party.${value}`) }))
      : MATERIALS.map((value) => ({ value, text: say(`choice.material.${value}`) }));
  return <SetBoxes {...props} options={options} />;
}

export interface SetBoxesProps {
  readonly label: string;
  readonly value: unknown;
  readonly options: readonly Option[];
  readonly error: string | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

/** Boxes to tick, read as a list. */
export function SetBoxes({ label, value, options, error, onChange }: SetBoxesProps): React.JSX.Element {
  const say = useText();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (wanted: string, on: boolean): void =>
    onChange(options.map((option) => option.value).filter((option) => (option === wanted ? on : chosen.includes(option))));
  return (
    <fieldset className="field-set">
      <legend>{label}</legend>
      <FormGroup row>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
              />
            }
            label={option.text}
          />
        ))}
      </FormGroup>
      {options.length === 0 ? <span className="hint">{say('dialog.noOptions')}</span> : null}
      {error === undefined ? null : <div className="field-error">{error}</div>}
    </fieldset>
  );
}
