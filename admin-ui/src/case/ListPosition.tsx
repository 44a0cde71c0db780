import { Link, useNavigate } from 'react-router-dom';
import { useEffect } from 'react';
import { isTyping } from '../layout/use-frame-keys.ts';
import type { CameFrom } from '../queue/came-from.ts';
import { useText } from '../text/use-text.ts';

/** `3 / 25` in the list the case was opened from, with the way to the previous and the next; keys [ and ]. */
export function ListPosition({ number, from }: { readonly number: string; readonly from: CameFrom }): React.JSX.Element | null {
  const say = useText();
  const navigate = useNavigate();
  const index = from.numbers.indexOf(number);
  const before = from.numbers[index - 1];
  const after = from.numbers[index + 1];
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const to = event.key === '[' ? before : event.key === ']' ? after : undefined;
      if (to !== undefined && !isTyping(event)) void navigate(`/cases/${to}`, { state: { from } });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [before, after, from, navigate]);
  if (index < 0) return null;
  return (
    <span className="muted small nowrap position">
      {before === undefined ? null : (
        <Link to={`/cases/${before}`} state={{ from }} aria-label={say('case.previous')}>
          ‹
        </Link>
      )}
      {say('case.position', { n: index + 1, total: from.numbers.length })}
      {after === undefined ? null : (
        <Link to={`/cases/${after}`} state={{ from }} aria-label={say('case.following')}>
          ›
        </Link>
      )}
    </span>
  );
}
