import type { Candidate } from './jurisdiction.ts';
import { handlesComplaints, isWithin, sameProvince, type Unit } from './unit.ts';

/** Another case about the same dispute, as far as Art. 14 needs it. */
export interface SiblingReceipt {
  readonly unitId: string;
  /** Receipt by that unit, milliseconds since the epoch: Art. 14 goes by the time of day. */
  readonly receivedAtMs: number;
  readonly accepted: boolean;
}

/** What a unit's power to accept depends on. */
export interface CompetenceInput {
  readonly unitId: string;
  readonly receivedAtMs: number;
  readonly candidates: readonly Candidate[];
  /** Power by a superior's take-over, its decision on request, or a designation (Art. 13, 33). */
  readonly granted: boolean;
  readonly siblings: readonly SiblingReceipt[];
}

/** Without known candidates the dispatcher's choice stands: the facts named no county, a person did. */
function isCandidate(unitId: string, candidates: readonly Candidate[]): boolean {
  return candidates.length === 0 || candidates.some((candidate) => candidate.unitId === unitId);
}

/**
 * Why a unit may not accept, or null when it may: it is no candidate and was given no power
 * (Art. 13), or another unit accepted the same dispute or received it first (Art. 14).
 */
export function whyNotCompetent(input: CompetenceInput): 'not-candidate' | 'accepted-elsewhere' | 'received-earlier' | null {
  if (!isCandidate(input.unitId, input.candidates) && !input.granted) return 'not-candidate';
  const others = input.siblings.filter((sibling) => sibling.unitId !== input.unitId);
  if (others.some((sibling) => sibling.accepted)) return 'accepted-elsewhere';
  if (input.granted) return null;
  return others.some((sibling) => sibling.receivedAtMs < input.receivedAtMs) ? 'received-earlier' : null;
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
