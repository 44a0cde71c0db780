import { Button } from '@mui/material';
import { useState } from 'react';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { useMe } from '../api/use-me.ts';
import { usePick, useText } from '../text/use-text.ts';
import { VerbButton } from '../verbs/VerbButton.tsx';
import { orderActions } from './action-order.ts';
import { WhyNot } from './WhyNot.tsx';

const shownAtOnce = 5;

/** 下一步: why now, then exactly what the API allows: the recommended act first, those that end something last. */
export function NextPanel({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const me = useMe();
  const [all, setAll] = useState(false);
  const { first, plain, destructive, onWord } = orderActions(view);
  const shown = all || plain.length <= shownAtOnce ? plain : plain.slice(0, shownAtOnce - 1);
  const reader = me !== undefined && me.roles.every((role) => role === 'auditor');
  return (
    <section className="card accented next" aria-labelledby="next-step">
      <h2 id="next-step">{say('case.next')}</h2>
      {view.nextStep === undefined ? null : <p className="hint">{pick(view.nextStep.why)}</p>}
      {view.allowedActions.length > 0 ? null : <p className="muted">{say(reader ? 'case.readOnly' : 'case.nothing')}</p>}
      <div className="next-actions">
        {first === undefined ? null : <VerbButton action={first} view={view} primary />}
        {shown.map((action) => (
          <VerbButton key={action.verb} action={action} view={view} />
        ))}
        {shown.length < plain.length ? (
          <Button variant="text" onClick={() => setAll(true)}>
            {say('dialog.more')} ({plain.length - shown.length})
          </Button>
        ) : null}
        {destructive.map((action) => (
          <VerbButton key={action.verb} action={action} view={view} />
        ))}
      </div>
      {onWord.length === 0 ? null : (
        <details className="why-not small">
          <summary>
            {say('dialog.onWord')} ({onWord.length})
          </summary>
          <div className="next-actions on-word">
            {onWord.map((action) => (
              <VerbButton key={action.verb} action={action} view={view} />
            ))}
          </div>
        </details>
      )}
      <WhyNot blocked={view.blockedActions} />
    </section>
  );
}
