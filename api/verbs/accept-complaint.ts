import { claimDispute } from '../../infra/database/claim-dispute.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 14: of all cases about one dispute only one is accepted. Who told too little to be compared is judged by people. */
export async function prepareAcceptComplaint({ deps, loaded }: Preparation): Promise<Prepared<'acceptComplaint'>> {
  const { id, filed } = loaded.row.state;
  const { disputeSha256 } = filed;
  return { input: { acceptedElsewhere: disputeSha256 !== undefined && !(await claimDispute(deps.db, disputeSha256, id)) } };
}
