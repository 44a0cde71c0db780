import { civilDateOf } from '../domain/civil-date.ts';
import { candidatesFor } from '../domain/jurisdiction.ts';
import type { RespondentFacts, RespondentPlaces } from '../domain/respondent.ts';
import { type Route, routeCase } from '../domain/routing.ts';
import { rulePackOn } from '../domain/rule-pack.ts';
import type { RulePackId } from '../domain/rule-pack.ts';
import type { Unit } from '../domain/unit.ts';
import type { Db } from '../infra/database/connect.ts';

export interface RouteQuestion {
  caseId: string;
  /** The respondent as known now, if it is registered here. */
  merchantId?: string | undefined;
  /** The places of one that is not; without either, people dispatch the case. */
  respondent?: RespondentPlaces | undefined;
  addressedTo: 'odr' | 'authority';
  chosenUnitId: string;
  /** Pinned by an earlier receipt; else the pack of the day of `at`. */
  rulePack?: RulePackId | undefined;
  /** Case time, ISO 8601. */
  at: string;
}

/** The route by the pack that was asked for, and by each pack: which one applies may be decided later. */
export interface RouteAnswer extends Route {
  underPack: Readonly<Record<RulePackId, Route>>;
}

/**
 * All units that may lawfully handle the case, the one chosen, and where the case begins (Art. 6, 13, 14, 41), from the
 * facts of the respondent and the units as they are now. Only reads; the answer stands in the history.
 */
export function decideRoute(db: Db) {
  return async (question: RouteQuestion): Promise<RouteAnswer> => {
    const facts = await factsOf(db, question);
    const units = await unitsAround(db, facts, question.chosenUnitId);
    const byDivision = new Map(units.filter((unit) => unit.level !== 'station').map((unit) => [unit.divisionCode.slice(0, 6), unit]));
    const under = (pack: RulePackId): Route =>
      routeCase({
        addressedTo: question.addressedTo,
        chosenUnitId: question.chosenUnitId === '' ? undefined : question.chosenUnitId,
        facts: facts ?? { odrMember: false },
        candidates: facts === undefined ? [] : candidatesFor(facts, pack, byDivision),
        units: new Map(units.map((unit) => [unit.id, unit])),
        fallbackUnitId: fallbackOf(units),
      });
    const underPack = { 'order-20': under('order-20'), 'order-121': under('order-121') };
    return { ...underPack[question.rulePack ?? rulePackOn(civilDateOf(question.at))], underPack };
  };
}

async function factsOf(db: Db, { merchantId, respondent }: RouteQuestion): Promise<RespondentFacts | undefined> {
  if (merchantId !== undefined) return respondentOf(db, merchantId);
  return respondent === undefined ? undefined : { ...respondent, odrMember: false };
}

async function respondentOf(db: Db, merchantId: string): Promise<RespondentFacts | undefined> {
  const found = await db
    .selectFrom('merchant')
    .leftJoin('merchant as platform', 'platform.id', 'merchant.platformId')
    .where('merchant.id', '=', merchantId)
    .selectAll('merchant')
    .select('platform.domicileDivision as platformDomicileDivision')
    .executeTakeFirst();
  if (found === undefined) return undefined;
  return {
    kind: found.kind,
    domicileDivision: found.domicileDivision ?? undefined,
    placeOfBusinessDivision: found.placeOfBusinessDivision ?? undefined,
    shownAddressDivision: found.shownAddressDivision ?? undefined,
    platformDomicileDivision: found.platformDomicileDivision ?? undefined,
    reachable: found.reachable,
    odrMember: found.odrMember,
  };
}

/** The unit that was picked, those of the respondent's places, everything above them, and the provinces as last resort. */
async function unitsAround(db: Db, facts: RespondentFacts | undefined, chosenUnitId: string): Promise<Unit[]> {
  const places = [facts?.domicileDivision, facts?.placeOfBusinessDivision, facts?.shownAddressDivision, facts?.platformDomicileDivision];
  const codes = places.flatMap((code) => (code === undefined ? [] : [code.slice(0, 6)]));
  const named = await db
    .selectFrom('unit')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', chosenUnitId), eb('level', '=', 'province'), eb('divisionCode', 'in', [...codes, ''])]))
    .execute();
  const paths = new Set(named.flatMap((unit) => pathsAbove(unit.path)));
  const above = await db
    .selectFrom('unit')
    .selectAll()
    .where('path', 'in', [...paths, ''])
    .execute();
  return [...new Map([...named, ...above].map((unit) => [unit.id, unit])).values()];
}

function pathsAbove(path: string): string[] {
  const labels = path.split('.');
  return labels.slice(1).map((_, index) => labels.slice(0, index + 1).join('.'));
}

/** Without any known place the case waits with a province, the lowest code first, so that the answer is always the same. */
function fallbackOf(units: readonly Unit[]): string {
  const provinces = units.filter((unit) => unit.level === 'province').toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
  const [first] = provinces.length > 0 ? provinces : units;
  if (first === undefined) throw new Error('no unit is known: the units have to be loaded before complaints are routed');
  return first.id;
}
