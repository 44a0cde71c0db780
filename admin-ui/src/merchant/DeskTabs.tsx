import { Link } from 'react-router-dom';
import { useText } from '../text/use-text.ts';
import type { QueueAddress } from '../queue/queue-address.ts';

const tabs = [
  { name: 'negotiating', to: '/queues/all?status=negotiating' },
  { name: 'awaiting-consumer', to: '/queues/all?status=odr-lapsed' },
  { name: 'with-authority', to: '/queues/all?stage=regulator' },
  { name: 'closed', to: '/queues/all?status=closed' },
  { name: 'all', to: '/queues/all' },
] as const;

/** A business sorts its complaints by what waits for whom. */
export function DeskTabs({ address }: { readonly address: QueueAddress }): React.JSX.Element {
  const say = useText();
  return (
    <nav className="desk-tabs" aria-label={say('desk.title')}>
      {tabs.map(({ name, to }) => (
        <Link key={name} to={to} aria-current={isHere(to, address) ? 'page' : undefined}>
          {say(`queue.name.${name}`)}
        </Link>
      ))}
    </nav>
  );
}

function isHere(to: string, { queue, filters }: QueueAddress): boolean {
  const [path = '', query = ''] = to.split('?');
  const wanted = new URLSearchParams(query);
  return (
    path === `/queues/${queue}` && wanted.get('status') === (filters.status ?? null) && wanted.get('stage') === (filters.stage ?? null)
  );
}
