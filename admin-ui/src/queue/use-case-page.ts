import { useGetList } from 'ra-core';
import { useEffect, useState } from 'react';
import type { CaseRow } from '../../../openapi/generated/types.ts';
import { lookEvery } from '../layout/use-queues.ts';
import type { QueueAddress } from './queue-address.ts';

export interface CasePage {
  readonly rows: readonly CaseRow[] | undefined;
  readonly nextCursor: string | undefined;
  readonly error: unknown;
  /** The server has other rows by now; they are shown when the reader asks, so that nothing moves under the pointer. */
  readonly changed: boolean;
  readonly apply: () => void;
}

/** One page of a queue, looked at again while it is open. */
export function useCasePage({ queue, filters, cursor, at }: QueueAddress): CasePage {
  const address = JSON.stringify([queue, filters, cursor]);
  const { data, error, meta } = useGetList<CaseRow>(
    'complaints',
    { filter: { queue, ...filters, limit: 25 }, meta: { cursor } },
    { refetchInterval: lookEvery },
  );
  const [shown, setShown] = useState<{ address: string; rows: readonly CaseRow[] }>();
  const current = shown?.address === address ? shown.rows : undefined;
  const settled = current === undefined || at === undefined;
  useEffect(() => {
    if (data && settled) setShown({ address, rows: data });
  }, [data, settled, address]);
  return {
    rows: current,
    nextCursor: typeof meta?.nextCursor === 'string' ? meta.nextCursor : undefined,
    error: current === undefined ? error : undefined,
    changed: current !== undefined && data !== undefined && print(data) !== print(current),
    apply: () => data && setShown({ address, rows: data }),
  };
}

function print(rows: readonly CaseRow[]): string {
  return rows.map(({ number, version }) => `${number}v${version}`).join();
}
