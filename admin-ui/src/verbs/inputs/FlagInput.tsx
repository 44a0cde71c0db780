import { Checkbox, FormControlLabel } from '@mui/material';
import { useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';

/** A statement that holds when it is ticked. */
export function FlagInput({ name, field, value, onChange }: InputProps<'flag'>): React.JSX.Element {
  const say = useText();
  return (
    <FormControlLabel
      control={<Checkbox name={name} checked={value === true} onChange={(event) => onChange(event.target.checked)} />}
      label={say(field.label)}
    />
  );
}
