import { useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../../openapi/generated/types.ts';

/** Puts a fresh answer about a case on the screen and has everything that may have changed with it read again. */
export function useCaseRefresh(number: string): (after?: CaseView) => void {
  const queries = useQueryClient();
  return (after) => {
    if (after) queries.setQueryData(['complaints', 'getOne', { id: number, meta: undefined }], after);
    else void queries.invalidateQueries({ queryKey: ['complaints', 'getOne'] });
    for (const about of ['events', 'deadlines', 'case-notices']) void queries.invalidateQueries({ queryKey: [about, number] });
    void queries.invalidateQueries({ queryKey: ['complaints', 'getList'] });
    void queries.invalidateQueries({ queryKey: ['queues'] });
  };
}
