import { actionTable } from '../action.ts';
import type { CaseState } from '../case.ts';
import type { Reason } from '../reason.ts';
import { type RulePackId, rulePack } from '../rule-pack.ts';
import { statusReason } from '../status-reason.ts';
import type { VerbInput } from '../verb.ts';
import { type Conditions, first, isChallenged, type Question } from './condition.ts';
import { groundReason, namedGroundReason } from './ground.ts';

/** The pack of a case that was received; before receipt no decision is possible, so the newest is only a formality. */
export function packOf(c: CaseState): RulePackId {
  return c.rulePack ?? 'order-121';
}

function hasPower(c: CaseState): boolean {
  return c.candidates.some((candidate) => candidate.unitId === c.unitId);
}

/** Where the setting names the verb, only an approver signs: never the handler, nor whoever wrote the draft before it changed hands. */
export function needsSecondPerson({ c, actor, settings }: Question, verb: 'refuseComplaint' | 'endMediation'): boolean {
  const isFirst = actor.kind === 'officer' && (actor.userId === c.handlerId || actor.userId === c.draft?.by);
  return isFirst && settings['approval.verbs'].includes(verb);
}

export function decisionReason(
  question: Question<'refuseComplaint' | 'endMediation'>,
  verb: 'refuseComplaint' | 'endMediation',
): Reason | undefined {
  const { c, actor, settings, input } = question;
  const barred = first(
    [actor.kind === 'officer' && isChallenged(c, actor.userId), 'challenged-person'],
    [needsSecondPerson(question, verb), 'second-person-needed'],
  );
  if (barred !== undefined || input === undefined) return barred;
  return groundReason(c, packOf(c), verb === 'refuseComplaint' ? 'refusal' : 'ending', input, settings);
}

/** A draft is of a decision that the case allows now; what its ground rests on is looked at when it is signed. */
function draftReason(c: CaseState, { verb, ground }: VerbInput['submitForApproval']): Reason | undefined {
  const wrong = statusReason(actionTable[verb], c);
  if (wrong !== undefined || ground === undefined) return wrong;
  return namedGroundReason(c, packOf(c), verb === 'refuseComplaint' ? 'refusal' : 'ending', ground);
}

function timesAsked({ materialsAsked, materialsRequests = 1 }: CaseState): number {
  return materialsAsked ? materialsRequests : 0;
}

/** Identity, materials, acceptance and refusal (Art. 10, 13-16). */
export const acceptanceConditions: Conditions = {
  requestIdentityProof: ({ c }) =>
    first([!rulePack(packOf(c)).may.requestIdentityProof, 'not-in-pack'], [c.identityState === 'asked', 'already-asked']),
  supplyIdentityProof: ({ c }) => first([!c.identityAsked, 'not-asked']),
  verifyIdentity: ({ c }) => first([c.identityState !== 'supplied', 'proof-missing']),
  // Whoever was identified refuses nothing.
  recordIdentityRefusal: ({ c }) => first([!c.identityAsked || c.identityState === 'verified', 'not-asked']),
  requestMaterials: ({ c, settings }) => first([timesAsked(c) >= settings['materials.requests'], 'asked-once']),
  acceptComplaint: ({ c, actor, input }) =>
    first(
      [actor.kind === 'officer' && isChallenged(c, actor.userId), 'challenged-person'],
      [!hasPower(c), 'not-candidate'],
      [input?.acceptedElsewhere === true, 'accepted-elsewhere'],
    ),
  refuseComplaint: (question) => decisionReason(question, 'refuseComplaint'),
  submitForApproval: ({ c, input }) => (input === undefined ? undefined : draftReason(c, input)),
  returnDraft: ({ c }) => first([c.draft === undefined, 'no-draft']),
};
