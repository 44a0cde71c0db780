import { useQuery } from '@tanstack/react-query';
import type { Queue } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';

/** Milliseconds between two looks at the server. */
export const lookEvery = 15_000;

/** The reader's queues with their counts, looked at again while the page is open. */
export function useQueues(): readonly Queue[] {
  const api = useApi();
  return useQuery({ queryKey: ['queues'], queryFn: () => api.listQueues(), refetchInterval: lookEvery }).data ?? [];
}
