import { useQuery } from '@tanstack/react-query';
import type { CaseEvent } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';

/** The trail of a case, read again when its last step moves; what was read before stays until then. */
export function useEvents(number: string, seq: number): { readonly events: readonly CaseEvent[] | undefined; readonly error: unknown } {
  const api = useApi();
  const { data, error } = useQuery({
    queryKey: ['events', number, seq],
    queryFn: () => api.listEvents(number),
    placeholderData: (before: readonly CaseEvent[] | undefined) => (before?.[0]?.facts['number'] === number ? before : undefined),
  });
  return { events: data, error };
}
