import type { Division } from '../../domain/division.ts';
import type { Unit, UnitLevel } from '../../domain/unit.ts';
import { loadDivisions, type NamedDivision } from '../divisions/load-divisions.ts';
import { idFrom } from './random.ts';

/** Code of the national authority, which has no division of its own. */
export const NATION_CODE = '000000';
/** Provinces that the demo has units of. */
export const DEMO_PROVINCES = ['330000', '440000'] as const;
/** The county in which every role has an account. */
export const DEMO_COUNTY = '330110';
/** Cities whose counties have stations; the last two have no counties. */
const CITIES_WITH_STATIONS = ['330100', '330700', '440100', '440300', '441900', '442000'];
const TOWNS_PER_STATION = 2;

/** Id of the unit with a code: six digits for authorities, nine for stations. */
export function unitIdOf(code: string): string {
  return idFrom(`unit:${code}`);
}

function unitOf(division: Pick<Division, 'code'>, name: string, level: UnitLevel, parent: Unit | null, actsAsCounty = false): Unit {
  return {
    id: unitIdOf(division.code),
    code: division.code,
    name,
    level,
    parentId: parent?.id ?? null,
    divisionCode: division.code,
    path: parent === null ? division.code : `${parent.path}.${division.code}`,
    actsAsCounty,
  };
}

/** County-level cities go by their own name, districts and counties by that of their city too. */
function countyName(county: NamedDivision, city: NamedDivision | undefined): string {
  return county.name.endsWith('市') || city === undefined ? county.name : `${city.name}${county.name}`;
}

function stationsOf(parent: Unit, place: string, towns: readonly NamedDivision[]): readonly Unit[] {
  const seats = towns.filter((_, index) => index % TOWNS_PER_STATION === 0);
  return seats.map((town) => {
    const short = town.name.replace(/(?:街道办事处|街道|镇|乡)$/u, '');
    return unitOf(town, `${place}市场监督管理局${short}市场监督管理所`, 'station', parent);
  });
}

function unitsOfCity(city: NamedDivision, province: Unit, childrenOf: ChildrenOf): readonly Unit[] {
  const children = childrenOf(city.code);
  const counties = children.filter((child) => child.level === 'county');
  const cityUnit = unitOf(city, `${city.name}市场监督管理局`, 'city', province, counties.length === 0);
  const hasStations = CITIES_WITH_STATIONS.includes(city.code);
  if (counties.length === 0) return [cityUnit, ...(hasStations ? stationsOf(cityUnit, city.name, children) : [])];
  const below = counties.flatMap((county) => {
    const name = countyName(county, city);
    const unit = unitOf(county, `${name}市场监督管理局`, 'county', cityUnit);
    return [unit, ...(hasStations ? stationsOf(unit, name, childrenOf(county.code)) : [])];
  });
  return [cityUnit, ...below];
}

type ChildrenOf = (code: string) => readonly NamedDivision[];

/**
 * Market regulation of two provinces in all five levels, superiors first. Cities without counties
 * act as counties and have their stations directly below them.
 */
export function demoUnits(): readonly Unit[] {
  const current = loadDivisions().filter((division) => division.current);
  const children = Map.groupBy(current, (division) => division.parentCode ?? '');
  const childrenOf: ChildrenOf = (code) => children.get(code) ?? [];
  const nation = unitOf({ code: NATION_CODE }, '国家市场监督管理总局', 'nation', null);
  const provinces = current.filter((division) => (DEMO_PROVINCES as readonly string[]).includes(division.code));
  const below = provinces.flatMap((province) => {
    const unit = unitOf(province, `${province.name}市场监督管理局`, 'province', nation);
    return [unit, ...childrenOf(province.code).flatMap((city) => unitsOfCity(city, unit, childrenOf))];
  });
  return [nation, ...below];
}
