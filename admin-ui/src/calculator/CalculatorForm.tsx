import { MenuItem, TextField } from '@mui/material';
import { clockKeys, clocks } from '../../../domain/clock.ts';
import { rulePackIds } from '../../../domain/rule-pack.ts';
import { usePick, useText } from '../text/use-text.ts';
import type { Question } from './use-question.ts';

/** Which term, from which day, under which Order. */
export function CalculatorForm({ question }: { readonly question: Question }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  return (
    <div className="card calculator-form">
      <TextField
        select
        id="calculator-kind"
        label={say('calculator.kind')}
        value={question.kind}
        onChange={(event) => question.set('kind', event.target.value)}
      >
        {clockKeys.map((key) => (
          <MenuItem key={key} value={key}>
            {pick(clocks[key])}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        id="calculator-from"
        label={say('calculator.from')}
        value={question.from}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={(event) => question.set('from', event.target.value)}
      />
      <TextField
        select
        id="calculator-pack"
        label={say('calculator.rulePack')}
        value={question.rulePack}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={(event) => question.set('rulePack', event.target.value)}
      >
        <MenuItem value="">{say('calculator.rulePackAuto')}</MenuItem>
        {rulePackIds.map((id) => (
          <MenuItem key={id} value={id}>
            {id}
          </MenuItem>
        ))}
      </TextField>
    </div>
  );
}
