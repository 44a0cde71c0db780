import { invalid } from '../problem.ts';
import { loadBody } from '../queries/load-body.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 19: whether the body was set up by law stands with the body. */
export async function prepareEntrustMediation({ deps, input }: Preparation): Promise<Prepared<'entrustMediation'>> {
  const { bodyId, scope, untilOn } = input as unknown as Prepared<'entrustMediation'>['input'];
  const body = await loadBody(deps.db, bodyId);
  if (body?.kind !== 'mediation') throw invalid('#/body/bodyId', 'no such mediation body');
  return { input: { bodyId, scope, bodyLawful: body.lawful, ...(untilOn !== undefined && { untilOn }) } };
}
