import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';

/** Yes or no, where neither is taken for granted. */
export function AnswerInput({ name, label, value, error, onChange }: InputProps<'answer'>): React.JSX.Element {
  const say = useText();
  return (
    <FormControl error={error !== undefined}>
      <FormLabel id={`${name}-label`}>{label}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={`${name}-label`}
        name={name}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(event) => onChange(event.target.value === 'true')}
      >
        <FormControlLabel value="true" control={<Radio size="small" />} label={say('frame.yes')} />
        <FormControlLabel value="false" control={<Radio size="small" />} label={say('frame.no')} />
      </RadioGroup>
      {error === undefined ? null : <FormHelperText>{error}</FormHelperText>}
    </FormControl>
  );
}
