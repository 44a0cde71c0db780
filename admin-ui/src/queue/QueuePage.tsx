import { useEffect } from 'react';
import { isMerchant, useMe } from '../api/use-me.ts';
import { ErrorPage } from '../layout/ErrorPage.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { useQueues } from '../layout/use-queues.ts';
import { usePick, useText, type MessageKey } from '../text/use-text.ts';
import { CasePreview } from './CasePreview.tsx';
import { CaseTable } from './CaseTable.tsx';
import { EmptyQueue } from './EmptyQueue.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { DeskTabs } from '../merchant/DeskTabs.tsx';
import { QueuePager } from './QueuePager.tsx';
import { useQueueAddress } from './queue-address.ts';
import { useCasePage } from './use-case-page.ts';
import { useRowKeys } from './use-row-keys.ts';
import './queue.css';

/** A queue of cases with the most urgent legal deadline first, and a preview of the chosen one. */
export function QueuePage(): React.JSX.Element {
  const say = useText();
  const me = useMe();
  const address = useQueueAddress();
  const page = useCasePage(address);
  const merchant = me !== undefined && isMerchant(me);
  const named = useQueueName(address.queue);
  const title = merchant ? say('desk.title') : named.title;
  const count = Object.keys(address.filters).length > 0 ? undefined : named.count;
  usePageTitle(title);
  useRowKeys(page.rows ?? [], address);
  const first = page.rows?.[0]?.number;
  useEffect(() => {
    if (address.at === undefined && first !== undefined && matchMedia('(min-width: 961px)').matches) address.select(first);
    // Only when another page of the list is shown.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [first, address.queue]);
  if (page.error) return <ErrorPage error={page.error} />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        <span className="muted">
          {count === undefined ? '' : `${say('queue.count', { n: count })} · `}
          {say('queue.sorted')}
        </span>
      </div>
      {merchant ? <DeskTabs address={address} /> : <QueueFilters address={address} changed={page.changed} onApply={page.apply} />}
      {page.rows?.length === 0 ? <EmptyQueue address={address} /> : <CaseTable rows={page.rows} address={address} title={title} />}
      {address.at !== undefined && page.rows?.some(({ number }) => number === address.at) ? <CasePreview number={address.at} /> : null}
      <QueuePager address={address} nextCursor={page.nextCursor} />
    </div>
  );
}

function useQueueName(queue: string): { title: string; count: string | undefined } {
  const say = useText();
  const pick = usePick();
  const found = useQueues().find((entry) => entry.queue === queue);
  if (found) return { title: pick(found.label), count: `${found.count}${found.capped ? '+' : ''}` };
  const known: readonly string[] = [
    'mine',
    'to-accept',
    'to-dispatch',
    'from-odr',
    'materials-back',
    'to-approve',
    'soon',
    'today',
    'overdue',
  ];
  const key: MessageKey = known.includes(queue) ? (`queue.name.${queue}` as MessageKey) : 'queue.name.all';
  return { title: say(key), count: undefined };
}
