import type { CaseState } from '../case.ts';
import type { Actor, Role } from '../role.ts';

/** A person of a test, seen from the case as it stands now. */
export type Person = (c: CaseState) => Actor;

function officer(userId: string, roles: readonly Role[], standing: 'own' | 'superior' = 'own'): Person {
  return (c) => {
    const unitId = standing === 'own' ? c.unitId : 'unit-above';
    return { kind: 'officer', userId, unitId, roles, standing, standingOver: c.unitId };
  };
}

export const consumer: Person = () => ({ kind: 'consumer', userId: 'consumer-1' });
export const merchant: Person = (c) => ({ kind: 'merchant-agent', userId: 'agent-1', merchantId: c.merchantId ?? 'merchant-1' });
export const mediator: Person = () => ({ kind: 'mediator', userId: 'mediator-1', bodyId: 'body-1' });
export const handler = officer('handler-1', ['handler']);
export const secondHandler = officer('handler-2', ['handler']);
export const approver = officer('approver-1', ['approver']);
export const dispatcher = officer('dispatcher-1', ['dispatcher']);
export const superior = officer('approver-2', ['approver', 'supervisor', 'dispatcher'], 'superior');
export const supervisor = officer('supervisor-1', ['supervisor']);
export const administrator: Person = () => ({ kind: 'administrator', userId: 'administrator-1', secondPersonId: 'administrator-2' });
export const auditor: Person = () => ({ kind: 'auditor', userId: 'auditor-1' });

export const people: readonly Person[] = [
  consumer,
  merchant,
  mediator,
  handler,
  secondHandler,
  approver,
  dispatcher,
  superior,
  supervisor,
  administrator,
];
