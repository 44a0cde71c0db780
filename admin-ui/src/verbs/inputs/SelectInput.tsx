import { MenuItem, TextField } from '@mui/material';
import { useText } from '../../text/use-text.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface SelectInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly options: readonly Option[];
  readonly error: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One out of a list. */
export function SelectInput({ name, label, value, options, error, onChange }: SelectInputProps): React.JSX.Element {
  const say = useText();
  const known = options.some((option) => option.value === value);
  return (
    <TextField
      select
      name={name}
      id={`field-${name}`}
      label={label}
      value={known ? value : ''}
      error={error !== undefined}
      helperText={error ?? (options.length === 0 ? say('dialog.noOptions') : undefined)}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value} sx={{ whiteSpace: 'normal' }}>
          {option.text}
        </MenuItem>
      ))}
    </TextField>
  );
}
