import { NavLink } from 'react-router-dom';
import type { Queue } from '../../../openapi/generated/types.ts';
import { isParty, useMe } from '../api/use-me.ts';
import { usePick, useText } from '../text/use-text.ts';
import { railPages } from './rail-pages.ts';
import { useQueues } from './use-queues.ts';

const mine: readonly Queue['queue'][] = ['mine', 'to-accept', 'to-dispatch', 'from-odr', 'materials-back', 'to-approve'];
const dated: readonly Queue['queue'][] = ['soon', 'today', 'overdue'];
const hot: readonly Queue['queue'][] = ['today', 'overdue'];

/** The reader's queues with live counts, then the pages of their role. Red only for today and overdue. */
export function Rail({ open }: { readonly open: boolean }): React.JSX.Element {
  const say = useText();
  const me = useMe();
  const queues = useQueues();
  const pages = me === undefined ? { unit: [], tools: [] } : railPages(me);
  const of = (names: readonly Queue['queue'][]): readonly Queue[] => queues.filter(({ queue }) => names.includes(queue));
  return (
    <nav className={open ? 'rail open' : 'rail'} aria-label={say('frame.menu')}>
      <NavLink className="brand" to="/">
        <i aria-hidden="true">诉</i>
        {say('frame.product')}
      </NavLink>
      <QueueGroup title={say('frame.mine')} queues={of(mine)} />
      <QueueGroup title={say('frame.deadlines')} queues={of(dated)} />
      <Group title={say(me === undefined || isParty(me) ? 'frame.cases' : 'frame.unit')}>
        <QueueEntries queues={of(['all'])} />
        {pages.unit.map(({ to, title }) => (
          <Entry key={to} to={to} text={say(title)} />
        ))}
      </Group>
      <Group title={say('frame.tools')}>
        {pages.tools.map(({ to, title }) => (
          <Entry key={to} to={to} text={say(title)} />
        ))}
      </Group>
      {me === undefined ? null : (
        <div className="who muted small">
          {me.unit?.name ?? me.merchant?.name ?? me.body?.name ?? ''}
          <br />
          {me.roles.map((role) => say(`role.${role}`)).join(say('ruler.and'))} · {me.name}
        </div>
      )}
    </nav>
  );
}

function QueueGroup({ title, queues }: { readonly title: string; readonly queues: readonly Queue[] }): React.JSX.Element | null {
  if (queues.length === 0) return null;
  return (
    <Group title={title}>
      <QueueEntries queues={queues} />
    </Group>
  );
}

function QueueEntries({ queues }: { readonly queues: readonly Queue[] }): React.JSX.Element {
  const pick = usePick();
  return (
    <>
      {queues.map(({ queue, label, count, capped }) => (
        <Entry
          key={queue}
          to={`/queues/${queue}`}
          text={pick(label)}
          count={`${count}${capped ? '+' : ''}`}
          hot={hot.includes(queue) && count > 0}
        />
      ))}
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }): React.JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </>
  );
}

function Entry({
  to,
  text,
  count,
  hot: isHot = false,
}: {
  readonly to: string;
  readonly text: string;
  readonly count?: string;
  readonly hot?: boolean;
}): React.JSX.Element {
  return (
    <li>
      <NavLink className="entry" to={to}>
        <span>{text}</span>
        {count === undefined ? null : <b className={isHot ? 'hot' : ''}>{count}</b>}
      </NavLink>
    </li>
  );
}
