import { useGetList, type RaRecord } from 'ra-core';
import { useSearchParams } from 'react-router-dom';

export interface CursorPages<T> {
  readonly rows: readonly T[] | undefined;
  readonly error: unknown;
  readonly nextCursor: string | undefined;
  readonly cursor: string | undefined;
  readonly params: URLSearchParams;
  /** Changes the address; undefined takes a part out of it. */
  readonly set: (entries: Readonly<Record<string, string | undefined>>) => void;
}

/** A keyset list whose filters and cursor stand in the address. */
export function useCursorPages<T extends RaRecord>(
  resource: string,
  filterNames: readonly string[],
  options: { refetchInterval?: number } = {},
): CursorPages<T> {
  const [params, setParams] = useSearchParams();
  const cursor = params.get('cursor') ?? undefined;
  const filter = Object.fromEntries(filterNames.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));
  const { data, error, meta } = useGetList<T>(resource, { filter: { ...filter, limit: 25 }, meta: { cursor } }, options);
  const set = (entries: Readonly<Record<string, string | undefined>>): void => {
    const wanted = new URLSearchParams(params);
    for (const [name, value] of Object.entries(entries)) {
      if (value === undefined || value === '') wanted.delete(name);
      else wanted.set(name, value);
    }
    setParams(wanted);
  };
  return { rows: data, error, nextCursor: typeof meta?.nextCursor === 'string' ? meta.nextCursor : undefined, cursor, params, set };
}
