import { TextField } from '@mui/material';
import { useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';

/** The second person confirms with their own account, here and now. */
export function SecondPersonInput({ label, value, error, onChange }: InputProps<'secondPerson'>): React.JSX.Element {
  const say = useText();
  const given = (typeof value === 'object' && value !== null ? value : {}) as { login?: string; password?: string };
  return (
    <fieldset className="field-set">
      <legend>{label}</legend>
      <TextField
        name="secondLogin"
        label={say('field.account')}
        autoComplete="off"
        onChange={(event) => onChange({ password: '', ...given, login: event.target.value })}
      />
      <TextField
        name="secondPassword"
        type="password"
        label={say('signIn.password')}
        autoComplete="new-password"
        onChange={(event) => onChange({ login: '', ...given, password: event.target.value })}
      />
      {error === undefined ? null : <div className="field-error">{error}</div>}
    </fieldset>
  );
}
