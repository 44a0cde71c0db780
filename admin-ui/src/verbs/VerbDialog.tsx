import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import type { AllowedAction, CaseView } from '../../../openapi/generated/types.ts';
import { mostUrgent } from '../deadline/most-urgent.ts';
import { DeadlineChip } from '../deadline/DeadlineChip.tsx';
import { civilDateOf } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';
import { consequenceKey } from './consequence.ts';
import { FieldInput } from './inputs/FieldInput.tsx';
import { OnWordInput } from './inputs/OnWordInput.tsx';
import { fieldsOf, shownFields } from './form.ts';
import { useVerbForm, type VerbForm } from './use-verb-form.ts';
import { VerbProblem } from './VerbProblem.tsx';
import './verb-dialog.css';

/** The one dialog of every verb: its required input, what it leads to, and the button that names the act. */
export function VerbDialog({
  action,
  view,
  onClose,
}: {
  readonly action: AllowedAction;
  readonly view: CaseView;
  readonly onClose: () => void;
}): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const form = useVerbForm(action, view, onClose);
  const title = pick(action.label);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={form.submitting ? () => undefined : onClose} aria-labelledby="verb-title">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <DialogTitle id="verb-title">{title}</DialogTitle>
        <DialogContent>
          <Basis action={action} view={view} />
          <VerbProblem problem={form.problem} reloaded={form.reloaded} onReload={form.reload} />
          {fieldsOf(action.verb).length > 0 || action.onWord ? null : <p>{say('dialog.plain', { verb: title })}</p>}
          <Fields action={action} view={view} form={form} />
          <Consequence action={action} ticked={form.ticked} onTick={form.tick} missing={form.showMissing} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={form.submitting}>
            {say('dialog.cancel')}
          </Button>
          <Button
            type="submit"
            variant={action.destructive ? 'outlined' : 'contained'}
            {...(action.destructive && { color: 'error' })}
            disabled={form.submitting}
          >
            {form.submitting ? say('dialog.submitting') : title}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Fields({
  action,
  view,
  form,
}: {
  readonly action: AllowedAction;
  readonly view: CaseView;
  readonly form: VerbForm;
}): React.JSX.Element {
  return (
    <div className="verb-fields">
      {action.onWord ? <OnWordInput verb={action.verb} value={form.onWord} onChange={form.setOnWord} missing={form.showMissing} /> : null}
      {shownFields(action.verb, form.values, view).map(([name, field]) => (
        <FieldInput
          key={name}
          name={name}
          field={field}
          value={form.values[name]}
          values={form.values}
          view={view}
          error={form.errors[name]}
          onChange={(value) => form.set(name, value)}
        />
      ))}
    </div>
  );
}

function Basis({ action, view }: { readonly action: AllowedAction; readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const [opened] = useState(view.now);
  const clock = mostUrgent(view.deadlines.filter(({ owed }) => owed));
  return (
    <div className="chips verb-basis">
      <span className="muted small nowrap">{view.number}</span>
      {clock === undefined ? null : <DeadlineChip clock={clock} today={civilDateOf(opened)} />}
      {action.article === '' ? null : <span className="muted small">{say('dialog.basis', { article: action.article })}</span>}
    </div>
  );
}

function Consequence({
  action,
  ticked,
  onTick,
  missing,
}: {
  readonly action: AllowedAction;
  readonly ticked: boolean;
  readonly onTick: (value: boolean) => void;
  readonly missing: boolean;
}): React.JSX.Element | null {
  const say = useText();
  const key = consequenceKey(action.verb);
  if (action.tier < 2 || key === undefined) return null;
  return (
    <div className="consequence">
      <FormControlLabel
        control={<Checkbox checked={ticked} onChange={(event) => onTick(event.target.checked)} />}
        label={say('dialog.consequence', { text: say(key) })}
      />
      {missing && !ticked ? (
        <div className="field-error" role="alert">
          {say('dialog.mustTick')}
        </div>
      ) : null}
    </div>
  );
}
