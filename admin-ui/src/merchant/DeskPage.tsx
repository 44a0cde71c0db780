import { Button, Menu } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { AllowedAction, CaseView, Verb } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { Thread } from '../case/Thread.tsx';
import { DeadlineChip } from '../deadline/DeadlineChip.tsx';
import { mostUrgent } from '../deadline/most-urgent.ts';
import { WorkingDayRuler } from '../ruler/WorkingDayRuler.tsx';
import { civilDateOf, dateWithWeekday } from '../text/format.ts';
import { useLocale, usePick, useText } from '../text/use-text.ts';
import { VerbButton } from '../verbs/VerbButton.tsx';
import './desk.css';

/** A business's case on a phone: the clock above, the thread, and what may be done within reach of the thumb. */
export function DeskPage({ view }: { readonly view: CaseView }): React.JSX.Element {
  return (
    <div className="desk">
      <DeskHead view={view} />
      <div className="desk-body">
        <Wants view={view} />
        <Thread view={view} mine="respondent" />
        <Waits view={view} />
      </div>
      <DeskBar view={view} />
    </div>
  );
}

function DeskHead({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const locale = useLocale();
  const api = useApi();
  const { data } = useQuery({ queryKey: ['deadlines', view.number, view.seq], queryFn: () => api.listDeadlines(view.number) });
  const clock = data && mostUrgent(data.items);
  const today = civilDateOf(view.now);
  return (
    <header>
      <div className="desk-row">
        <Link to="/queues/all?status=negotiating">‹ {say('desk.back')}</Link>
        {clock === undefined ? <span className="tag plain">{pick(view.label)}</span> : <DeadlineChip clock={clock} today={today} />}
      </div>
      <h1>{pick(view.problemCategory)}</h1>
      <div className="small muted">
        {view.number}
        {clock?.dueOn === undefined ? '' : ` · ${say('desk.due', { date: dateWithWeekday(clock.dueOn, locale) })}`}
      </div>
      {clock?.days && clock.dueOn !== undefined ? (
        <WorkingDayRuler
          days={clock.days}
          unit={clock.unit ?? 'workingDay'}
          dueOn={clock.dueOn}
          today={today}
          provisional={clock.provisional}
          narrow
        />
      ) : null}
    </header>
  );
}

function Wants({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const text = (kind: string): string | undefined => view.texts.find((entry) => entry.kind === kind)?.text;
  return (
    <section className="card">
      <div className="small muted">{say('desk.wants')}</div>
      <strong>{text('request') ?? '—'}</strong>
      <p className="prose">{text('facts') ?? ''}</p>
    </section>
  );
}

/** What happens if nobody does anything. */
function Waits({ view }: { readonly view: CaseView }): React.JSX.Element | null {
  const say = useText();
  const odr = view.deadlines.find(({ key, state }) => key === 'odr' && state === 'running');
  if (view.stage !== 'odr') return <p className="bubble note small muted">{say('desk.ended')}</p>;
  if (odr?.dueOn === undefined) return null;
  return (
    <p className="bubble note small muted">
      {view.openOffer === undefined
        ? say('desk.noOffer', { date: odr.dueOn })
        : say('desk.waits', { version: view.openOffer.version, date: odr.dueOn })}
    </p>
  );
}

const inReach: readonly Verb[] = ['replyAsMerchant', 'offerSettlement'];

function DeskBar({ view }: { readonly view: CaseView }): React.JSX.Element | null {
  const say = useText();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const near = inReach.flatMap((verb) => view.allowedActions.filter((action) => action.verb === verb));
  const shown: readonly AllowedAction[] = near.length > 0 ? near : view.allowedActions.slice(0, 2);
  const rest = view.allowedActions.filter((action) => !shown.includes(action));
  return (
    <div className="desk-bar">
      {shown.map((action) => (
        <VerbButton key={action.verb} action={action} view={view} primary={action.verb === 'offerSettlement'} />
      ))}
      <Button variant="outlined" fullWidth aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {say('desk.more')}
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)} keepMounted>
        <li className="desk-more">
          {rest.map((action) => (
            <VerbButton key={action.verb} action={action} view={view} />
          ))}
          {(['overview', 'timeline', 'evidence', 'deadlines'] as const).map((tab) => (
            <Link key={tab} to={`/cases/${view.number}/${tab}`}>
              {say(`case.tab.${tab}`)}
            </Link>
          ))}
        </li>
      </Menu>
    </div>
  );
}
