import type { CaseState } from '../case.ts';
import type { CandidateFact, EventFacts } from '../event.ts';
import type { RulePackId } from '../rule-pack.ts';
import { without } from '../without.ts';
import type { Evolutions } from './evolution.ts';
import { leaveHandler, moveTo } from './routing.ts';

/** A unit that got the case by dispatch or from above has power over it (Art. 13, 41), whatever the first routing found. */
function withPower(c: CaseState, candidate: CandidateFact): CaseState {
  if (c.candidates.some(({ unitId }) => unitId === candidate.unitId)) return c;
  return { ...c, candidates: [...c.candidates, candidate] };
}

/** A superior gave power whatever the edition says; a dispatcher only where the edition names nobody. */
function candidatesUnder(c: CaseState, pack: RulePackId): readonly CandidateFact[] {
  const named = c.underPack?.[pack].candidates;
  if (named === undefined) return c.candidates;
  const isKept = ({ why }: CandidateFact): boolean =>
    why === 'taken-over' || why === 'superior-decided' || (why === 'dispatched' && named.length === 0);
  return [...named, ...c.candidates.filter((each) => isKept(each) && !named.some(({ unitId }) => unitId === each.unitId))];
}

function moveUp(c: CaseState, candidate: CandidateFact): CaseState {
  return { ...withPower(moveTo(c, candidate.unitId), candidate), superiorAsked: false };
}

/** A new authority receives the case with the dispatch; one that had it before stands under its own first receipt again. */
function receivedBy(c: CaseState, { unitId, newAuthority }: EventFacts['caseDispatched'], at: string): Pick<CaseState, 'receivedAt'> {
  const receivedAt = newAuthority ? at : c.receiptInstants?.[unitId];
  return receivedAt === undefined ? {} : { receivedAt };
}

/** Dispatch, return, assignment and the superior (Art. 13, 41). */
export const dispatchEvolutions: Pick<
  Evolutions,
  'caseDispatched' | 'caseReturned' | 'handlerAssigned' | 'caseTakenOver' | 'superiorAsked' | 'superiorRequestDecided' | 'rulePackRepinned'
> = {
  caseDispatched: (c, { facts, at }) => ({
    ...withPower(moveTo(c, facts.unitId), { unitId: facts.unitId, article: '41.1', why: 'dispatched' }),
    status: 'awaiting-acceptance',
    dispatcherUnitId: facts.fromUnitId,
    ...receivedBy(c, facts, at),
  }),
  caseReturned: (c, { facts }) => ({
    ...leaveHandler(moveTo(c, facts.dispatcherUnitId)),
    status: 'awaiting-dispatch',
    dispatcherUnitId: facts.dispatcherUnitId,
    hops: facts.hops,
  }),
  handlerAssigned: (c, { facts }) => ({ ...c, handlerId: facts.officerId }),
  caseTakenOver: (c, { facts }) => moveUp(c, { unitId: facts.unitId, article: '13.5', why: 'taken-over' }),
  superiorAsked: (c) => ({ ...c, superiorAsked: true }),
  superiorRequestDecided: (c, { facts }) =>
    facts.take ? moveUp(c, { unitId: facts.unitId, article: '13.6', why: 'superior-decided' }) : { ...c, superiorAsked: false },
  // The grounds of one pack are not those of another: a draft under the old one lapses.
  rulePackRepinned: (c, { facts: { rulePack } }) => ({ ...without(c, 'draft'), rulePack, candidates: candidatesUnder(c, rulePack) }),
};
