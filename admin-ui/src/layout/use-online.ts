import { useSyncExternalStore } from 'react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';

export type Connection = 'live' | 'connecting' | 'offline';

/** live: the last look at the server succeeded; connecting: a look that failed before is under way. */
export function useConnection(): Connection {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const queries = useQueryClient();
  const fetching = useIsFetching();
  const failing = queries
    .getQueryCache()
    .findAll({ queryKey: ['queues'] })
    .some((query) => query.state.status === 'error');
  if (!online) return 'offline';
  if (!failing) return 'live';
  return fetching > 0 ? 'connecting' : 'offline';
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
