import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router-dom';

/** Filters that the list takes as they stand in the address. */
export const filterNames = ['stage', 'status', 'unit', 'merchant', 'handler', 'category', 'dueBy', 'q'] as const;
export type FilterName = (typeof filterNames)[number];

export interface QueueAddress {
  readonly queue: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly cursor: string | undefined;
  /** Number of the case that is previewed. */
  readonly at: string | undefined;
  readonly page: number;
  readonly setFilter: (name: FilterName, value: string | undefined) => void;
  readonly clearFilters: () => void;
  readonly select: (number: string | undefined) => void;
  readonly next: (cursor: string) => void;
  readonly previous: () => void;
}

/** All that the queue page shows is in its address; only the way back through keyset pages is kept beside it. */
export function useQueueAddress(): QueueAddress {
  const { queue = 'mine' } = useParams();
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const trail = trailOf(useLocation().state);
  const cursor = params.get('cursor') ?? undefined;
  const change = (entries: Readonly<Record<string, string | undefined>>, options: { replace?: boolean; state?: unknown } = {}): void => {
    const wanted = new URLSearchParams(params);
    for (const [name, value] of Object.entries(entries))
      if (value === undefined) wanted.delete(name);
      else wanted.set(name, value);
    setParams(wanted, options);
  };
  return {
    queue,
    filters: Object.fromEntries(filterNames.flatMap((name) => (params.has(name) ? [[name, params.get(name)]] : []))),
    cursor,
    at: params.get('at') ?? undefined,
    page: trail.length + 1,
    setFilter: (name, value) => change({ [name]: value, cursor: undefined, at: undefined }),
    clearFilters: () => void navigate(`/queues/${queue}`),
    select: (number) => change({ at: number }, { replace: true, state: { trail } }),
    next: (following) => change({ cursor: following, at: undefined }, { state: { trail: [...trail, cursor ?? ''] } }),
    previous: () => change({ cursor: trail.at(-1) || undefined, at: undefined }, { state: { trail: trail.slice(0, -1) } }),
  };
}

function trailOf(state: unknown): readonly string[] {
  return typeof state === 'object' && state !== null && 'trail' in state && Array.isArray(state.trail) ? state.trail : [];
}
