import { Button } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { useText } from '../text/use-text.ts';

/** Next follows the cursor, previous goes back the way one came. */
export function CursorPager({
  cursor,
  nextCursor,
  onNext,
}: {
  readonly cursor: string | undefined;
  readonly nextCursor: string | undefined;
  readonly onNext: (cursor: string) => void;
}): React.JSX.Element | null {
  const say = useText();
  const navigate = useNavigate();
  if (cursor === undefined && nextCursor === undefined) return null;
  return (
    <nav className="chips" style={{ marginTop: 8, justifyContent: 'flex-end' }} aria-label={say('queue.pager')}>
      <Button size="small" disabled={cursor === undefined} onClick={() => void navigate(-1)}>
        ‹ {say('queue.previous')}
      </Button>
      <Button size="small" disabled={nextCursor === undefined} onClick={() => nextCursor !== undefined && onNext(nextCursor)}>
        {say('queue.next')} ›
      </Button>
    </nav>
  );
}
