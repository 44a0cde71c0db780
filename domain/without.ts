import type { CaseState } from './case.ts';

type OptionalKey = { [K in keyof CaseState]-?: undefined extends CaseState[K] ? K : never }[keyof CaseState];

/** The state without these facts: a missing key, not an undefined one, so that stored and living states compare equal. */
export function without(c: CaseState, ...keys: readonly OptionalKey[]): CaseState {
  const copy = { ...c };
  for (const key of keys) delete copy[key];
  return copy;
}
