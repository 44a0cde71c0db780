import type { Appraisal, CaseState } from '../case.ts';
import type { Evolutions } from './evolution.ts';

function withAppraisal(c: CaseState, change: Partial<Appraisal>): CaseState {
  return { ...c, appraisal: { ...(c.appraisal ?? { costsAgreed: false }), ...change } };
}

/** A pause is open from hand-over to result; agency and costs stand also for what is examined next. */
function endPause(c: CaseState): CaseState {
  const { handedOverOn: _over, ...appraisal } = c.appraisal ?? { costsAgreed: false };
  return { ...c, appraisal };
}

/** Appraisal and testing (Art. 22). */
export const appraisalEvolutions: Pick<
  Evolutions,
  'appraiserAgreed' | 'appraiserAppointed' | 'appraisalCostsAgreed' | 'mediationPaused' | 'mediationResumed'
> = {
  appraiserAgreed: (c, { facts }) => withAppraisal(c, { agencyId: facts.agencyId }),
  appraiserAppointed: (c, { facts }) => withAppraisal(c, { agencyId: facts.agencyId }),
  appraisalCostsAgreed: (c) => withAppraisal(c, { costsAgreed: true }),
  mediationPaused: (c, { facts }) => withAppraisal(c, { handedOverOn: facts.handedOverOn }),
  mediationResumed: endPause,
};
