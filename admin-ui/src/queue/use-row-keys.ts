import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CaseRow } from '../../../openapi/generated/types.ts';
import { isTyping } from '../layout/use-frame-keys.ts';
import type { QueueAddress } from './queue-address.ts';

/** j and k move the preview, Enter opens the case, Space folds the preview away or brings it back. */
export function useRowKeys(rows: readonly CaseRow[], { at, select }: QueueAddress): void {
  const navigate = useNavigate();
  useEffect(() => {
    const index = rows.findIndex(({ number }) => number === at);
    const go = (to: number): void => {
      const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
      if (row) select(row.number);
    };
    const acts: Readonly<Record<string, () => void>> = {
      j: () => go(index + 1),
      k: () => go(index - 1),
      ' ': () => (at === undefined ? go(0) : select(undefined)),
      Enter: () => at !== undefined && void navigate(`/cases/${at}`),
    };
    const listen = (event: KeyboardEvent): void => {
      const act = acts[event.key];
      const onControl = event.target instanceof HTMLElement && event.target.closest('a, button') !== null;
      if (act === undefined || isTyping(event) || (onControl && event.key.length > 1)) return;
      if (event.key === ' ' && onControl) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [rows, at, select, navigate]);
}
