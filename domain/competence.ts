import type { Candidate } from './jurisdiction.ts';
import { handlesComplaints, isWithin, sameProvince, type Unit } from './unit.ts';

/** Without known candidates the dispatcher's choice stands: the facts named no county, a person did. */
function isCandidate(unitId: string, candidates: readonly Candidate[]): boolean {
  return candidates.length === 0 || candidates.some((candidate) => candidate.unitId === unitId);
}

/**
 * Why a dispatcher of `from` may not send a case to `to`, or null when it may (Art. 41): only to a
 * unit with power, down or within the same authority, and never into another province.
 */
export function whyNotDispatchable(
  from: Pick<Unit, 'path' | 'level'>,
  to: Pick<Unit, 'id' | 'path' | 'level' | 'actsAsCounty'>,
  candidates: readonly Candidate[],
): 'not-candidate' | 'outside-province' | 'not-subordinate' | null {
  if (from.level !== 'nation' && !sameProvince(from.path, to.path)) return 'outside-province';
  if (!isWithin(from.path, to.path)) return 'not-subordinate';
  return handlesComplaints(to) && isCandidate(to.id, candidates) ? null : 'not-candidate';
}
