import { Checkbox, FormControlLabel, FormGroup, MenuItem, TextField } from '@mui/material';
import type { Setting } from '../../../openapi/generated/types.ts';
import { useText } from '../text/use-text.ts';
import { valueText } from './value-text.ts';

interface ValueFieldProps {
  readonly allowed: Setting['allowed'];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Asks for a value among those that a setting may have. */
export function ValueField(props: ValueFieldProps): React.JSX.Element {
  if (props.allowed.kind === 'whole') return <WholeField {...props} />;
  return props.allowed.kind === 'some-of' ? <SomeOfField {...props} /> : <OneOfField {...props} />;
}

function WholeField({ allowed: { min = 0, max = 0 }, value, onChange }: ValueFieldProps): React.JSX.Element {
  const say = useText();
  return (
    <TextField
      label={say('settings.value')}
      type="number"
      margin="dense"
      value={typeof value === 'number' ? value : ''}
      helperText={say('settings.range', { min, max })}
      slotProps={{ htmlInput: { min, max, step: 1 } }}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    />
  );
}

function OneOfField({ allowed, value, onChange }: ValueFieldProps): React.JSX.Element {
  const say = useText();
  const choices: readonly unknown[] = allowed.kind === 'yes-or-no' ? [true, false] : (allowed.of ?? []);
  return (
    <TextField
      select
      label={say('settings.value')}
      margin="dense"
      value={choices.indexOf(value)}
      onChange={({ target }) => onChange(choices[Number(target.value)])}
    >
      {choices.map((choice, index) => (
        <MenuItem key={String(choice)} value={index}>
          {valueText(choice)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function SomeOfField({ allowed: { of = [] }, value, onChange }: ValueFieldProps): React.JSX.Element {
  const say = useText();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <FormGroup role="group" aria-label={say('settings.value')}>
      {of.map((each) => (
        <FormControlLabel
          key={each}
          label={each}
          control={
            <Checkbox
              checked={chosen.includes(each)}
              // In the order of the list, so that the same choice is the same value.
              onChange={(_event, checked) => onChange(of.filter((one) => (one === each ? checked : chosen.includes(one))))}
            />
          }
        />
      ))}
    </FormGroup>
  );
}
