import { DomainProblem } from '../../domain/problem.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 13.6: a request that is granted brings the case to the superior's own unit. */
export async function prepareDecideSuperiorRequest({ reader, input }: Preparation): Promise<Prepared<'decideSuperiorRequest'>> {
  const { take, reason } = input as unknown as Prepared<'decideSuperiorRequest'>['input'];
  if (reader.unit === undefined) throw new DomainProblem('forbidden', 'only an officer decides the request');
  return { input: { take, reason, unitId: reader.unit.id } };
}
