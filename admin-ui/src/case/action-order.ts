import type { AllowedAction, CaseView, Verb } from '../../../openapi/generated/types.ts';

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
  const able = own.filter(({ destructive }) => !destructive).toSorted((a, b) => rarely.indexOf(a.verb) - rarely.indexOf(b.verb));
  const first = able.find(({ verb }) => verb === nextStep?.verb) ?? able[0];
  return {
    first,
    plain: able.filter((action) => action !== first),
    destructive: own.filter(({ destructive }) => destructive),
    onWord: allowedActions.filter(({ onWord }) => onWord === true),
  };
}
