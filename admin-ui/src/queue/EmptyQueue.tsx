import { isMerchant, useMe } from '../api/use-me.ts';
import { instant } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import type { QueueAddress } from './queue-address.ts';

/** Says why the list is empty and gives the one next step. */
export function EmptyQueue({ address }: { readonly address: QueueAddress }): React.JSX.Element {
  const say = useText();
  const me = useMe();
  const { filters, clearFilters } = address;
  if (Object.keys(filters).length > 0) {
    return (
      <div className="card empty">
        <strong>{filters.q === undefined ? say('queue.empty.filtered') : say('queue.empty.search', { text: filters.q })}</strong>
        <p>{say(filters.q === undefined ? 'queue.empty.filteredHint' : 'queue.empty.searchHint')}</p>
        <button type="button" className="link-button" onClick={clearFilters}>
          {say('queue.filter.clear')}
        </button>
      </div>
    );
  }
  const merchant = me !== undefined && isMerchant(me);
  return (
    <div className="card empty">
      <strong>{say(merchant ? 'queue.empty.merchant' : 'queue.empty.cleared')}</strong>
      <p>{merchant ? say('queue.empty.merchantHint', { time: instant(new Date().toISOString()) }) : say('queue.empty.clearedHint')}</p>
    </div>
  );
}
