import { isAcceptedElsewhere } from '../queries/is-accepted-elsewhere.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 14: the same complainant's same form may have been accepted by another authority already. */
export async function prepareAcceptComplaint({ deps, loaded }: Preparation): Promise<Prepared<'acceptComplaint'>> {
  return { input: { acceptedElsewhere: await isAcceptedElsewhere(deps.db, loaded.row.state) } };
}
