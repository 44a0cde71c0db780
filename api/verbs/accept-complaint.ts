import { claimDispute, releaseDispute } from '../../infra/database/claim-dispute.ts';
import type { ApiDeps } from '../deps.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 14: of all cases about one dispute only one is accepted. Who told too little to be compared is judged by people. */
export async function prepareAcceptComplaint({ deps, loaded }: Preparation): Promise<Prepared<'acceptComplaint'>> {
  const { id, filed } = loaded.row.state;
  const { disputeSha256 } = filed;
  return { input: { acceptedElsewhere: disputeSha256 !== undefined && !(await claimDispute(deps.db, disputeSha256, id)) } };
}

/** Undoes the claim of an acceptance that was refused; to be called once its request is forgotten. */
export async function undoAcceptComplaint({ db }: ApiDeps, { row: { state } }: LoadedCase): Promise<void> {
  const { disputeSha256 } = state.filed;
  if (disputeSha256 !== undefined) await releaseDispute(db, disputeSha256, state.id);
}
