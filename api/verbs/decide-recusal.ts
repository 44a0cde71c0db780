import { invalid } from '../problem.ts';
import { isStaffOf } from '../queries/load-staff.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 21.3: the replacement comes from the accountable unit. */
export async function prepareDecideRecusal({ deps, loaded, input }: Preparation): Promise<Prepared<'decideRecusal'>> {
  const given = input as unknown as Prepared<'decideRecusal'>['input'];
  const { replacementId } = given;
  if (replacementId !== undefined && !(await isStaffOf(deps.db, [replacementId], { unitId: loaded.unit.id }))) {
    throw invalid('#/body/replacementId', 'no handler of the accountable unit');
  }
  return { input: given };
}
