import { invalid } from '../problem.ts';
import { isStaffOf } from '../queries/load-staff.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** The handler must be an officer of the accountable unit who may handle cases. */
export async function prepareAssignHandler({ deps, loaded, input }: Preparation): Promise<Prepared<'assignHandler'>> {
  const { officerId } = input as unknown as Prepared<'assignHandler'>['input'];
  if (!(await isStaffOf(deps.db, [officerId], { unitId: loaded.unit.id })))
    throw invalid('#/body/officerId', 'no handler of the accountable unit');
  return { input: { officerId } };
}
