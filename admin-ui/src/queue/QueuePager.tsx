import { Button } from '@mui/material';
import { useText } from '../text/use-text.ts';
import type { QueueAddress } from './queue-address.ts';

/** Keys of the list, and the way to the next and the previous keyset page. */
export function QueuePager({
  address,
  nextCursor,
}: {
  readonly address: QueueAddress;
  readonly nextCursor: string | undefined;
}): React.JSX.Element {
  const say = useText();
  return (
    <div className="pager small muted">
      <span className="wide-only">{say('queue.keys')}</span>
      <nav aria-label={say('queue.pager')}>
        <Button size="small" disabled={address.cursor === undefined} onClick={address.previous} aria-label={say('queue.previous')}>
          ‹
        </Button>
        {say('queue.page', { n: address.page })}
        <Button
          size="small"
          disabled={nextCursor === undefined}
          onClick={() => nextCursor !== undefined && address.next(nextCursor)}
          aria-label={say('queue.next')}
        >
          ›
        </Button>
      </nav>
    </div>
  );
}
