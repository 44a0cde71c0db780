import type { Candidate } from './jurisdiction.ts';
import type { RespondentFacts } from './respondent.ts';
import { commonUnitPath, mayDispatchFrom, superiorPaths, type Unit } from './unit.ts';

/** Where a case begins: with the merchant, with a competent unit, or with a dispatcher. */
export type RouteStart = 'odr' | 'authority' | 'dispatch';

/** Why a case begins there. */
export type RouteReason =
  | 'odr-chosen'
  | 'unit-chosen'
  | 'only-candidate'
  | 'received-by-candidate'
  | 'choice-not-lawful'
  | 'several-candidates'
  | 'no-candidate';

/** Facts of one routing decision. */
export interface RouteInput {
  /** The consumer's choice (Art. 6 encourages, it does not oblige). */
  readonly addressedTo: 'odr' | 'authority';
  /** The unit that the consumer picked, if any. */
  readonly chosenUnitId?: string | undefined;
  /** The unit at whose counter or phone the complaint arrived, if an officer took it down. */
  readonly receivedByUnitId?: string | undefined;
  readonly facts: Pick<RespondentFacts, 'odrMember'>;
  /** From `candidatesFor`. */
  readonly candidates: readonly Candidate[];
  /** All units named above and every unit above them, by id. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Dispatches when nothing else is known; a local unit of county level or above. */
  readonly fallbackUnitId: string;
}

/** The decision: recorded as it is, so that later changes of data never move the case. */
export interface Route {
  readonly candidates: readonly Candidate[];
  /** The accountable unit: also while the merchant negotiates. */
  readonly unitId: string;
  readonly start: RouteStart;
  /** Of a negotiation: where the case begins once it leaves it for the authority. */
  readonly withAuthority?: 'authority' | 'dispatch';
  readonly why: RouteReason;
}

type Placed = Pick<Route, 'unitId' | 'start' | 'why'>;

function unitsOf(ids: readonly (string | undefined)[], units: ReadonlyMap<string, Unit>): readonly Unit[] {
  return ids.flatMap((id) => (id === undefined ? [] : (units.get(id) ?? [])));
}

/** The nearest of the unit itself and those above it that may dispatch. */
function nearestDispatcher(path: string, units: ReadonlyMap<string, Unit>): Unit | null {
  const byPath = new Map([...units.values()].map((unit) => [unit.path, unit]));
  for (const each of [path, ...superiorPaths(path)]) {
    const unit = byPath.get(each);
    if (unit !== undefined && mayDispatchFrom(unit)) return unit;
  }
  return null;
}

/**
 * The unit whose reception body dispatches (Art. 41): the candidate county itself, or the lowest
 * unit common to several. The nation is no local authority, so candidates of several provinces
 * leave the case in the province of the first one; without candidates the unit that was picked or
 * that received it, or the one above, looks further.
 */
function dispatchingUnit(input: RouteInput): string {
  const candidates = unitsOf(
    input.candidates.map((candidate) => candidate.unitId),
    input.units,
  );
  const common = commonUnitPath(candidates.map((unit) => unit.path));
  const starts = [common, candidates[0]?.path.split('.').slice(0, 2).join('.')];
  const fallback = unitsOf([input.chosenUnitId, input.receivedByUnitId], input.units).map((unit) => unit.path);
  for (const path of candidates.length > 0 ? starts : fallback) {
    const unit = typeof path === 'string' ? nearestDispatcher(path, input.units) : null;
    if (unit !== null) return unit.id;
  }
  return input.fallbackUnitId;
}

/** Where the case stands once it is with the authority. */
function placeWithAuthority(input: RouteInput): Placed {
  const ids = input.candidates.map((candidate) => candidate.unitId);
  const { chosenUnitId, receivedByUnitId } = input;
  const dispatch = (why: RouteReason): Placed => ({ unitId: dispatchingUnit(input), start: 'dispatch', why });
  if (chosenUnitId !== undefined) {
    if (!ids.includes(chosenUnitId)) return dispatch(ids.length === 0 ? 'no-candidate' : 'choice-not-lawful');
    return { unitId: chosenUnitId, start: 'authority', why: 'unit-chosen' };
  }
  // Art. 14: of several with power the one that received the complaint first handles it.
  if (receivedByUnitId !== undefined && ids.includes(receivedByUnitId)) {
    return { unitId: receivedByUnitId, start: 'authority', why: 'received-by-candidate' };
  }
  const [only] = ids;
  if (only === undefined) return dispatch('no-candidate');
  return ids.length === 1 ? { unitId: only, start: 'authority', why: 'only-candidate' } : dispatch('several-candidates');
}

/**
 * Decides where a complaint begins. ODR only when the consumer chose it and the merchant takes part
 * (Art. 6); otherwise the unit that is surely lawful, by the consumer's choice (Art. 13) or receipt
 * (Art. 14); otherwise a dispatching unit (Art. 41), where people decide. It is asked under every edition of the
 * Order at once, as the day of receipt, or a re-pin, decides later which of them applies (Art. 46); and again, with
 * `addressedTo: 'authority'`, when a new respondent is named.
 */
export function routeCase(input: RouteInput): Route {
  const placed = placeWithAuthority(input);
  const { candidates } = input;
  if (input.addressedTo === 'odr' && input.facts.odrMember) {
    const { unitId } = placed;
    // A unit with power takes the case itself, whatever choice was unlawful: only one without needs people who dispatch.
    const withAuthority = candidates.some((candidate) => candidate.unitId === unitId) ? 'authority' : 'dispatch';
    return { candidates, unitId, start: 'odr', withAuthority, why: 'odr-chosen' };
  }
  return { candidates, ...placed };
}
