/** Who may act, and who did act. */
export const roles = [
  'consumer',
  'merchant-agent',
  'mediator',
  'dispatcher',
  'handler',
  'approver',
  'supervisor',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export type Party = 'complainant' | 'respondent';

/** How an officer's unit stands to the unit that is accountable for the case. */
export type Standing = 'own' | 'superior' | 'none';

/**
 * A person or the system asking to act on one case. `standing` is worked out by the caller against `standingOver`,
 * so that a unit that changed meanwhile is noticed (it must equal the case's unitId).
 */
export type Actor =
  | { kind: 'consumer'; userId: string }
  | { kind: 'merchant-agent'; userId: string; merchantId: string }
  | { kind: 'mediator'; userId: string; bodyId: string }
  | { kind: 'officer'; userId: string; unitId: string; roles: readonly Role[]; standing: Standing; standingOver: string }
  | { kind: 'auditor'; userId: string }
  | { kind: 'administrator'; userId: string; secondPersonId?: string }
  | { kind: 'system' };

/** How a recorded word reached an officer who enters it for a party. */
export type Via = 'phone' | 'letter' | 'counter';

/** The part of an actor that an event keeps; `onBehalfOf` when an officer entered a party's recorded word. */
export type EventActor =
  | { kind: 'consumer'; userId: string }
  | { kind: 'merchant-agent'; userId: string; merchantId: string }
  | { kind: 'mediator'; userId: string; bodyId: string }
  | { kind: 'officer'; userId: string; unitId: string; onBehalfOf?: { party: Party; via: Via } }
  | { kind: 'administrator'; userId: string; secondPersonId?: string }
  | { kind: 'system' };
