import type { Relation } from './action.ts';
import type { CaseState } from './case.ts';
import type { Actor, Party, Role } from './role.ts';

type Officer = Extract<Actor, { kind: 'officer' }>;

function has(officer: Officer, role: Role): boolean {
  return officer.roles.includes(role);
}

function officerRelations(officer: Officer, c: CaseState): Relation[] {
  const own = officer.standing === 'own';
  const over = own || officer.standing === 'superior';
  const isHandler = own && c.handlerId === officer.userId;
  const found: Relation[] = [];
  if (isHandler) found.push('H');
  if (own && has(officer, 'handler')) found.push('U');
  if (over && has(officer, 'approver') && c.handlerId !== officer.userId) found.push('P');
  if (officer.standing === 'superior' && has(officer, 'approver')) found.push('S');
  if (over && has(officer, 'dispatcher')) found.push('D');
  if (over && has(officer, 'supervisor')) found.push('V');
  return found;
}

/** What an actor is to a case; empty for a stranger. The system has no relation: its steps are no verbs. */
export function relationsOf(actor: Actor, c: CaseState): readonly Relation[] {
  switch (actor.kind) {
    case 'consumer':
      return actor.userId === c.filed.consumerId ? ['C'] : [];
    case 'merchant-agent':
      return c.respondentInformed && actor.merchantId === c.merchantId ? ['M'] : [];
    case 'mediator':
      return c.entrustedTo !== undefined && actor.bodyId === c.entrustedTo ? ['E'] : [];
    case 'officer':
      return officerRelations(actor, c);
    case 'administrator':
      return ['A'];
    case 'auditor':
    case 'system':
      return [];
  }
}

/** The party an actor speaks for, if it is one. */
export function partyOf(actor: Actor): Party | undefined {
  if (actor.kind === 'consumer') return 'complainant';
  if (actor.kind === 'merchant-agent') return 'respondent';
  return undefined;
}
