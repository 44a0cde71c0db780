import type { AllowedAction, CaseView, Verb } from '../../../openapi/generated/types.ts';

/** What usually takes a case on. */
const often: readonly Verb[] = ['acceptSettlement', 'verifyIdentity', 'recordMediation', 'recordAgreement', 'scheduleMediation'];
/** Possible on most days of a case, therefore rarely what it waits for. */
const rarely: readonly Verb[] = [
  'offerSettlement',
  'addEvidence',
  'notifyParty',
  'assignHandler',
  'submitForApproval',
  'declareConflict',
  'returnToDispatcher',
  'askSuperior',
  'takeOverCase',
];

/** Below zero for what is often done, above it for what is rarely done. */
function weight({ verb }: AllowedAction): number {
  return often.includes(verb) ? often.indexOf(verb) - often.length : rarely.indexOf(verb) + 1;
}

export interface ActionOrder {
  readonly first: AllowedAction | undefined;
  readonly plain: readonly AllowedAction[];
  readonly destructive: readonly AllowedAction[];
  /** What an officer may enter on a party's recorded word. */
  readonly onWord: readonly AllowedAction[];
}

/** Everything that is allowed, each once: the recommended act, one's own acts, those that end something, parties' words. */
export function orderActions({ allowedActions, nextStep }: Pick<CaseView, 'allowedActions' | 'nextStep'>): ActionOrder {
  const own = allowedActions.filter(({ onWord }) => onWord !== true);
  const able = own.filter(({ destructive }) => !destructive).toSorted((a, b) => weight(a) - weight(b));
  const first = able.find(({ verb }) => verb === nextStep?.verb) ?? able[0];
  return {
    first,
    plain: able.filter((action) => action !== first),
    destructive: own.filter(({ destructive }) => destructive),
    onWord: allowedActions.filter(({ onWord }) => onWord === true),
  };
}
