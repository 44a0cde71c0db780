import { candidatesFor, type Candidate } from '../../domain/jurisdiction.ts';
import type { RespondentFacts } from '../../domain/respondent.ts';
import type { RulePackId } from '../../domain/rule-pack.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Db } from '../../infra/database/connect.ts';

export interface FoundCandidates {
  candidates: readonly Candidate[];
  units: ReadonlyMap<string, Unit>;
}

/** All units that may lawfully handle a complaint against the respondent (Art. 13), with the units themselves by id. */
export async function findCandidates(db: Db, facts: RespondentFacts, pack: RulePackId): Promise<FoundCandidates> {
  const places = [facts.domicileDivision, facts.placeOfBusinessDivision, facts.shownAddressDivision, facts.platformDomicileDivision];
  const codes = [...new Set(places.filter((code) => code !== undefined).map((code) => code.slice(0, 6)))];
  if (codes.length === 0) return { candidates: [], units: new Map() };
  const units = await db.selectFrom('unit').selectAll().where('divisionCode', 'in', codes).where('level', '!=', 'station').execute();
  const byDivision = new Map(units.map((unit) => [unit.divisionCode, unit]));
  return { candidates: candidatesFor(facts, pack, byDivision), units: new Map(units.map((unit) => [unit.id, unit])) };
}
