import { actionTable } from '../../domain/action.ts';
import { allowedActions, blockedActions } from '../../domain/allowed.ts';
import type { CanContext } from '../../domain/can.ts';
import type { CaseState } from '../../domain/case.ts';
import { reasons } from '../../domain/reason.ts';
import { partyOf } from '../../domain/relation.ts';
import type { Actor } from '../../domain/role.ts';
import type { Verb } from '../../domain/verb.ts';
import type { AllowedAction, BlockedAction } from '../../openapi/generated/types.ts';
import { verbOperations } from '../contract.ts';

function labelOf(verb: Verb): { zh: string; en: string } {
  const { zh, en } = actionTable[verb];
  return { zh, en };
}

/** A handler acts for a party only by entering its recorded word. */
function needsWord(verb: Verb, actor: Actor): boolean {
  const { onWord, who } = actionTable[verb];
  return onWord === true && partyOf(actor) === undefined && !who.includes('H');
}

function allowedView(verb: Verb, actor: Actor, number: string): AllowedAction {
  const { tier, destructive = false, article } = actionTable[verb];
  const { path, schemaName } = verbOperations[verb];
  return {
    verb,
    label: labelOf(verb),
    tier,
    destructive,
    article,
    onWord: needsWord(verb, actor),
    path: `/api${path.replace('{number}', number)}`,
    schema: schemaName,
  };
}

/** What the reader may do now, and what the case does not allow now with the reason. */
export function actionsView(
  actor: Actor,
  c: CaseState,
  context: CanContext,
): { allowedActions: AllowedAction[]; blockedActions: BlockedAction[] } {
  return {
    allowedActions: allowedActions(actor, c, context).map((verb) => allowedView(verb, actor, c.filed.number)),
    blockedActions: blockedActions(actor, c, context).map(({ verb, reason }) => ({
      verb,
      label: labelOf(verb),
      reason,
      text: { ...reasons[reason] },
    })),
  };
}
