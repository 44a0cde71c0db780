import type { Verb } from '../verb.ts';
import { acceptanceConditions } from './acceptance.ts';
import { closureConditions } from './closure.ts';
import type { Condition, Conditions } from './condition.ts';
import { dispatchConditions } from './dispatch.ts';
import { mediationConditions } from './mediation.ts';
import { settlementConditions } from './settlement.ts';

const conditions: Conditions = {
  ...dispatchConditions,
  ...settlementConditions,
  ...acceptanceConditions,
  ...mediationConditions,
  ...closureConditions,
};

/** The verb's own condition, if it has one. */
export function conditionOf<V extends Verb>(verb: V): Condition<V> | undefined {
  return conditions[verb];
}
