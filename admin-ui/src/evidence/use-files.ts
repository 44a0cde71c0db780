import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FileInfo, FileList } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { lookEvery } from '../layout/use-queues.ts';
import { noViewBecause } from './view/view-kind.ts';

const keyOf = (number: string): readonly string[] => ['files', number];
/** While something is being checked its state is looked at more often. */
const SOON_MS = 1500;

/** A copy for viewing follows the sealing soon; one that does not come within this is not waited for any longer. */
const COPY_WITHIN_MS = 60_000;

function awaitsCopy(file: FileInfo): boolean {
  return noViewBecause(file) === 'copySoon' && Date.now() - Date.parse(file.sealedAt ?? '') < COPY_WITHIN_MS;
}

export interface Files {
  readonly data: FileList | undefined;
  readonly error: unknown;
}

/** The files of a case, looked at again while the page is open. */
export function useFiles(number: string): Files {
  const api = useApi();
  const { data, error } = useQuery({
    queryKey: keyOf(number),
    queryFn: () => api.listFiles(number),
    refetchInterval: ({ state }) => (state.data?.items.some((file) => file.state === 'checking' || awaitsCopy(file)) ? SOON_MS : lookEvery),
  });
  return { data, error };
}

/** Of the files whose retention is over, in every case. */
export const overKey: readonly string[] = ['retention-over'];

/** Reads the files of a case again, now, and those whose retention is over, of which one of them may be. */
export function useFilesRefresh(number: string): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: keyOf(number) });
    void client.invalidateQueries({ queryKey: overKey });
  };
}
