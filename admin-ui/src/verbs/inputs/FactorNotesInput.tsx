import { TextField } from '@mui/material';
import { rulePack } from '../../../../domain/rule-pack.ts';
import type { FactorNote } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';

/** A note on each factor that was weighed, its wording above it; factors left blank were not weighed. */
export function FactorNotesInput({ label, value, view, error, onChange }: InputProps<'factorNotes'>): React.JSX.Element {
  const say = useText();
  const notes = Array.isArray(value) ? (value as readonly FactorNote[]) : [];
  const factors = view.rulePack === undefined ? [] : rulePack(view.rulePack).refusalFactors;
  const set = (factor: string, note: string): void => {
    const others = notes.filter((entry) => entry.factor !== factor);
    onChange(note.trim() === '' ? others : [...others, { factor, note }]);
  };
  return (
    <fieldset className="field-set">
      <legend>{label}</legend>
      {factors.map(({ code, text }) => (
        <div key={code}>
          <p className="hint" lang="zh-CN">
            {text}
          </p>
          <TextField multiline label={say('field.factor', { factor: code })} onChange={(event) => set(code, event.target.value)} />
        </div>
      ))}
      {error === undefined ? null : <div className="field-error">{error}</div>}
    </fieldset>
  );
}
