import type { CaseState } from './case.ts';
import type { Status } from './stage.ts';

/**
 * The status of an accepted complaint, worked out from its facts: the first that holds. The facts do not touch each
 * other, so that a recusal keeps the pause for an appraisal, and an entrustment outlives both.
 */
export function derivedStatus(c: CaseState): Extract<Status, 'recusal-pending' | 'accepted' | 'appraising' | 'entrusted' | 'mediating'> {
  if (c.recusal !== undefined) return 'recusal-pending';
  if (c.consent.complainant !== 'given' || c.consent.respondent !== 'given') return 'accepted';
  if (c.appraisal?.handedOverOn !== undefined) return 'appraising';
  return c.entrustedTo === undefined ? 'mediating' : 'entrusted';
}
