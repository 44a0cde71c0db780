import { DomainProblem } from '../../domain/problem.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 13.5: the case goes to the unit of whoever takes it over. */
export async function prepareTakeOverCase({ reader, input }: Preparation): Promise<Prepared<'takeOverCase'>> {
  const { reason } = input as unknown as Prepared<'takeOverCase'>['input'];
  if (reader.unit === undefined) throw new DomainProblem('forbidden', 'only an officer takes a case over');
  return { input: { unitId: reader.unit.id, reason } };
}
