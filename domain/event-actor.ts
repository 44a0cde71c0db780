import { DomainProblem } from './problem.ts';
import type { Actor, EventActor } from './role.ts';
import type { OnWord } from './verb.ts';

export const system: EventActor = { kind: 'system' };

function onBehalfOf(input: object): {
  onBehalfOf?: { party: NonNullable<OnWord['onWordOf']>['party']; via: NonNullable<OnWord['onWordOf']>['via'] };
} {
  const { onWordOf } = input as OnWord;
  return onWordOf === undefined ? {} : { onBehalfOf: { party: onWordOf.party, via: onWordOf.via } };
}

/** The part of an actor that the trail keeps. Throws DomainProblem `forbidden` for one who never acts on a case. */
export function eventActorOf(actor: Actor, input: object): EventActor {
  switch (actor.kind) {
    case 'officer':
      return { kind: 'officer', userId: actor.userId, unitId: actor.unitId, ...onBehalfOf(input) };
    case 'consumer':
    case 'merchant-agent':
    case 'mediator':
    case 'administrator':
    case 'system':
      return actor;
    case 'auditor':
      throw new DomainProblem('forbidden', 'an auditor reads only');
  }
}
