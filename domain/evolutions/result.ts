import type { CaseState } from '../case.ts';
import { civilDateOf } from '../civil-date.ts';
import type { Outcome } from '../event.ts';
import type { Evolutions } from './evolution.ts';
import { lapse } from './settlement.ts';

function finish(c: CaseState, outcome: Outcome, at: string): CaseState {
  return { ...lapse(c), status: 'closing', outcome, decidedOn: civilDateOf(at) };
}

/** Agreement and ending (Art. 23, 24). */
export const resultEvolutions: Pick<Evolutions, 'agreementRecorded' | 'agreementSealed' | 'mediationEnded'> = {
  agreementRecorded: (c, { facts: { outcome, documentNo: _documentNo, ...agreement }, at }) => ({
    ...finish(c, outcome, at),
    agreement: { ...agreement, sealed: false },
  }),
  agreementSealed: (c) => (c.agreement === undefined ? c : { ...c, agreement: { ...c.agreement, sealed: true } }),
  mediationEnded: (c, { facts, at }) => ({
    ...finish(c, facts.outcome, at),
    falseMaterialShown: c.falseMaterialShown || facts.falseMaterial !== undefined,
  }),
};
