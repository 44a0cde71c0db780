import { invalid } from '../problem.ts';
import { loadBody } from '../queries/load-body.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 22: the agency must be one that appraises or tests. */
export async function prepareAppraiser<V extends 'agreeAppraiser' | 'appointAppraiser'>({
  deps,
  input,
}: Preparation): Promise<Prepared<V>> {
  const { agencyId } = input as { agencyId?: string };
  const body = agencyId === undefined ? undefined : await loadBody(deps.db, agencyId);
  if (body?.kind !== 'appraisal') throw invalid('#/body/agencyId', 'no such appraisal agency');
  return { input: input as unknown as Prepared<V>['input'] };
}
