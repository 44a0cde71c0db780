import { without } from '../without.ts';
import { civilDateOf } from '../civil-date.ts';
import type { Evolutions } from './evolution.ts';
import { lapse } from './settlement.ts';

/** Acceptance, refusal and the drafts for approval (Art. 15, 16). */
export const acceptanceEvolutions: Pick<Evolutions, 'complaintAccepted' | 'complaintRefused' | 'approvalRequested' | 'draftReturned'> = {
  complaintAccepted: (c, { facts }) => ({
    ...without(c, 'draft'),
    status: 'accepted',
    acceptedOn: facts.acceptedOn,
    respondentInformed: true,
  }),
  complaintRefused: (c, { facts, at }) => ({
    ...lapse(c),
    status: 'closing',
    outcome: facts.outcome,
    decidedOn: civilDateOf(at),
    routeDue: false,
    falseMaterialShown: c.falseMaterialShown || facts.falseMaterial !== undefined,
  }),
  approvalRequested: (c, { facts: { verb, reason, ground }, actor }) => ({
    ...c,
    draft: { verb, reason, ...(ground !== undefined && { ground }), by: 'userId' in actor ? actor.userId : '' },
  }),
  draftReturned: (c) => without(c, 'draft'),
};
