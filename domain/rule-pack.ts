import type { CivilDate } from './civil-date.ts';
import type { Ground } from './rule-packs/ground.ts';
import { order121 } from './rule-packs/order-121.ts';
import { order20 } from './rule-packs/order-20.ts';
import type { RulePack, RulePackId } from './rule-packs/pack.ts';

export type { Ground, GroundNeed } from './rule-packs/ground.ts';
export type { Powers, RefusalFactor, RuledTerm, RulePack, RulePackId } from './rule-packs/pack.ts';

const packs: Readonly<Record<RulePackId, RulePack>> = { 'order-20': order20, 'order-121': order121 };

/** In the order in which they came into force. */
export const rulePacks: readonly RulePack[] = Object.values(packs).toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));

export const rulePackIds: readonly RulePackId[] = rulePacks.map((pack) => pack.id);

export function isRulePackId(text: unknown): text is RulePackId {
  return typeof text === 'string' && Object.hasOwn(packs, text);
}

export function rulePack(id: RulePackId): RulePack {
  return packs[id];
}

/**
 * The pack in force on a date; a complaint keeps the one of the day it was received.
 * Dates before 2020 get Order 20, the oldest edition known here.
 */
export function rulePackOn(date: CivilDate): RulePackId {
  return (rulePacks.findLast((pack) => pack.inForceFrom <= date) ?? packs['order-20']).id;
}

/** The ground with that code in the pack, refusal or ending; undefined when the pack lacks it. */
export function groundOf(id: RulePackId, code: string): Ground | undefined {
  return [...packs[id].refusalGrounds, ...packs[id].endingGrounds].find((ground) => ground.code === code);
}
