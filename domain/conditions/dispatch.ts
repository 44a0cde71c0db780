import { type Conditions, first, isChallenged } from './condition.ts';

/** Dispatch, assignment and the superior (Art. 13, 41). */
export const dispatchConditions: Conditions = {
  dispatchCase: ({ c, actor, settings, input }) =>
    first(
      [c.hops > settings['routing.maxReturns'] && actor.kind === 'officer' && actor.standing !== 'superior', 'too-many-returns'],
      [input !== undefined && !input.sameProvince, 'outside-province'],
      [input !== undefined && !input.candidate, 'not-candidate'],
    ),
  claimCase: ({ c, actor }) =>
    first([c.handlerId !== undefined, 'already-claimed'], [actor.kind === 'officer' && isChallenged(c, actor.userId), 'challenged-person']),
  assignHandler: ({ c, input }) => first([input !== undefined && isChallenged(c, input.officerId), 'challenged-person']),
  askSuperior: ({ c }) => first([c.superiorAsked, 'already-asked']),
  decideSuperiorRequest: ({ c }) => first([!c.superiorAsked, 'not-asked']),
  repinRulePack: ({ c, actor, input }) =>
    first(
      [
        input !== undefined && actor.kind === 'administrator' && (actor.secondPersonId ?? actor.userId) === actor.userId,
        'second-person-missing',
      ],
      [input !== undefined && c.rulePack === input.rulePack, 'same-pack'],
    ),
};
