import type { CaseState } from './case.ts';
import { relationsOf } from './relation.ts';
import type { Actor, Party } from './role.ts';

/**
 * Who may know that a case exists (Art. 37-39, matrix of who sees what). Everyone else is told "not found".
 * Officers: the accountable unit and those above it; auditor and administrator: every case.
 */
export function canSee(actor: Actor, c: CaseState): boolean {
  switch (actor.kind) {
    case 'officer':
      return actor.standing !== 'none';
    case 'auditor':
    case 'administrator':
    case 'system':
      return true;
    case 'consumer':
    case 'merchant-agent':
    case 'mediator':
      return relationsOf(actor, c).length > 0;
  }
}

export type Sight = 'full' | 'masked' | 'hidden';

/** Groups of personal data of one party, each seen in full, masked or not at all. */
export interface PartySight {
  name: Sight;
  phone: Sight;
  address: Sight;
  identityNumber: Sight;
}

const everything: PartySight = { name: 'full', phone: 'full', address: 'full', identityNumber: 'full' };
const masked: PartySight = { name: 'masked', phone: 'masked', address: 'masked', identityNumber: 'masked' };
/** What mediation needs: who the other is and how to reach them, never address or identity number. */
const toRespondent: PartySight = { name: 'full', phone: 'full', address: 'hidden', identityNumber: 'hidden' };
const toBody: PartySight = { name: 'full', phone: 'full', address: 'masked', identityNumber: 'masked' };
const official: PartySight = { name: 'full', phone: 'full', address: 'full', identityNumber: 'masked' };

/** Which personal fields of a party an actor sees. The respondent's own data are those of a business. */
export function sightOf(actor: Actor, c: CaseState, party: Party): PartySight {
  if (party === 'respondent') return actor.kind === 'auditor' ? masked : everything;
  switch (actor.kind) {
    case 'consumer':
      return actor.userId === c.filed.consumerId ? everything : masked;
    case 'merchant-agent':
      return toRespondent;
    case 'mediator':
      return toBody;
    case 'officer':
      return actor.standing === 'own' ? official : masked;
    case 'auditor':
    case 'administrator':
    case 'system':
      return masked;
  }
}

/** Marks (risk words, frequency, likely duplicates) are for officers and auditors only. */
export function seesMarks(actor: Actor): boolean {
  return actor.kind === 'officer' || actor.kind === 'auditor';
}
