import type { Candidate } from '../../domain/jurisdiction.ts';
import { handlesComplaints, type Unit } from '../../domain/unit.ts';
import type { Db } from '../../infra/database/connect.ts';
import { invalid } from '../problem.ts';
import { loadUnit } from '../queries/load-unit.ts';
import { loadNames } from '../queries/names.ts';
import { candidateView } from '../views/case-view.ts';
import type { FoundCandidates } from './find-candidates.ts';

async function notACandidate(db: Db, candidates: readonly Candidate[]): Promise<Error> {
  const names = await loadNames(db, { units: candidates.map(({ unitId }) => unitId) });
  const facts = { candidates: candidates.map((candidate) => candidateView(candidate, names)) };
  return invalid('#/body/unitId', 'this unit may not handle the complaint; see candidates (Art. 13)', facts);
}

/**
 * The unit a complainant chose: one of the candidates, where the respondent's places name any; otherwise any authority
 * that handles complaints, which then dispatches. Else `invalid-request`, with the candidates to choose from.
 */
export async function chosenUnit(db: Db, unitId: string, { candidates, units }: FoundCandidates): Promise<Unit> {
  if (candidates.length > 0) {
    const unit = candidates.some((candidate) => candidate.unitId === unitId) ? units.get(unitId) : undefined;
    if (unit === undefined) throw await notACandidate(db, candidates);
    return unit;
  }
  const unit = units.get(unitId) ?? (await loadUnit(db, unitId));
  if (unit === undefined || !handlesComplaints(unit)) throw invalid('#/body/unitId', 'no unit that handles complaints');
  return unit;
}
