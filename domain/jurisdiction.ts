import type { RespondentFacts } from './respondent.ts';
import { handlesComplaints, type Unit } from './unit.ts';

/** The two editions of the law that name a handling authority. */
export type JurisdictionPack = 'order-20' | 'order-121';

/** Why a unit may handle a complaint; the words for people are in `jurisdiction-text.ts`. */
export const CANDIDATE_REASONS = [
  'place-of-business',
  'domicile',
  'domicile-only',
  'shown-address',
  'platform-domicile',
  'platform-domicile-not-shown',
  'platform-domicile-unreachable',
  'in-platform-place-of-business',
] as const;

/** One of {@link CANDIDATE_REASONS}. */
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** A unit that may lawfully handle a complaint, with the rule that says so. */
export interface Candidate {
  readonly unitId: string;
  /** Rule of the pack: the article and, after the dot, the number of the rule within it. */
  readonly article: string;
  readonly why: CandidateReason;
}

interface Place {
  readonly division: string | undefined;
  readonly article: string;
  readonly why: CandidateReason;
}

function inPlatformPlaces(facts: RespondentFacts): readonly Place[] {
  const platform = facts.platformDomicileDivision;
  if (facts.shownAddressDivision === undefined) {
    return [{ division: platform, article: '13.4', why: 'platform-domicile-not-shown' }];
  }
  if (facts.reachable === false) {
    return [{ division: platform, article: '13.4', why: 'platform-domicile-unreachable' }];
  }
  return [
    { division: facts.shownAddressDivision, article: '13.3', why: 'shown-address' },
    { division: platform, article: '13.3', why: 'platform-domicile' },
  ];
}

function order20InPlatformPlaces(facts: RespondentFacts): readonly Place[] {
  return [
    { division: facts.placeOfBusinessDivision, article: '12.3', why: 'in-platform-place-of-business' },
    { division: facts.platformDomicileDivision, article: '12.3', why: 'platform-domicile' },
  ];
}

/** The places that the pack names for this kind of respondent, known or not, in its order. */
function placesOf(facts: RespondentFacts, pack: JurisdictionPack): readonly Place[] {
  const article = pack === 'order-121' ? '13' : '12';
  if (facts.kind === 'in-platform') {
    return pack === 'order-121' ? inPlatformPlaces(facts) : order20InPlatformPlaces(facts);
  }
  if (facts.kind === 'ordinary') {
    return [
      { division: facts.placeOfBusinessDivision, article: `${article}.1`, why: 'place-of-business' },
      { division: facts.domicileDivision, article: `${article}.1`, why: 'domicile' },
    ];
  }
  return [{ division: facts.domicileDivision, article: `${article}.2`, why: 'domicile-only' }];
}

/**
 * The unit that answers for a place at county level: towns lead to their county, towns of a city
 * without counties to that city. Null for a place known only as a city or province, and for one
 * that has no unit here: naming one would be a guess.
 */
export function handlingUnitOf(division: string, unitsByDivision: ReadonlyMap<string, Unit>): Unit | null {
  const unit = unitsByDivision.get(division.slice(0, 6));
  return unit !== undefined && handlesComplaints(unit) ? unit : null;
}

/**
 * All units that may lawfully handle a complaint against this respondent, each once, in the order
 * in which the law names them. Order 121 Art. 13; Order 20 Art. 12. Never a station, and a city only
 * where it acts as a county. Empty when the facts name no county: people dispatch such a case.
 * `unitsByDivision` maps six-digit codes to units and needs to hold those of the facts only.
 */
export function candidatesFor(
  facts: RespondentFacts,
  rulePackId: JurisdictionPack,
  unitsByDivision: ReadonlyMap<string, Unit>,
): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { division, article, why } of placesOf(facts, rulePackId)) {
    const unit = division === undefined ? null : handlingUnitOf(division, unitsByDivision);
    if (unit !== null && !candidates.has(unit.id)) candidates.set(unit.id, { unitId: unit.id, article, why });
  }
  return [...candidates.values()];
}
