/** The five levels of market regulation: SAMR, province, city, county or district, station. */
export type UnitLevel = 'nation' | 'province' | 'city' | 'county' | 'station';

/** An authority, or a station that acts in the name of its county-level authority. */
export interface Unit {
  /** UUID. */
  readonly id: string;
  /** Division code of its area; the nation is `000000`, a station carries the code of its seat. */
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentId: string | null;
  /** Division that it answers for (Order 121 Art. 4: its own area only). */
  readonly divisionCode: string;
  /** Codes from the nation down to itself, joined by dots: `000000.330000.330100.330110`. */
  readonly path: string;
  /** True for a city without counties, which does the work that the Order gives to the county. */
  readonly actsAsCounty: boolean;
}

/** Whether `path` is strictly above `other` in the tree of units. */
export function isSuperiorOf(path: string, other: string): boolean {
  return other.startsWith(`${path}.`);
}

/** Whether `other` is the unit of `path` itself or one below it. */
export function isWithin(path: string, other: string): boolean {
  return path === other || isSuperiorOf(path, other);
}

/** Code of the province that a unit belongs to, or null for the nation. */
export function provinceOf(path: string): string | null {
  return path.split('.')[1] ?? null;
}

/** Whether both units lie in one province; the nation lies in none. */
export function sameProvince(path: string, other: string): boolean {
  const province = provinceOf(path);
  return province !== null && province === provinceOf(other);
}

/** Paths of the units above, nearest first. */
export function superiorPaths(path: string): readonly string[] {
  const labels = path.split('.');
  return labels.slice(1).map((_, index) => labels.slice(0, labels.length - 1 - index).join('.'));
}

/** Path of the lowest unit that is each of `paths` or above it, or null without a common one. */
export function commonUnitPath(paths: readonly string[]): string | null {
  const [first, ...rest] = paths;
  if (first === undefined) return null;
  const common = [first, ...superiorPaths(first)].find((path) => rest.every((other) => isWithin(path, other)));
  return common ?? null;
}

/**
 * Whether a unit may handle complaints as of right (Art. 13): the county level, or a city without
 * counties. Stations act in the county's name and are never accountable themselves.
 */
export function handlesComplaints(unit: Pick<Unit, 'level' | 'actsAsCounty'>): boolean {
  return unit.level === 'county' || (unit.level === 'city' && unit.actsAsCounty);
}

/** Whether a unit may hold a reception body that dispatches (Art. 41): local, county and above. */
export function mayDispatchFrom(unit: Pick<Unit, 'level'>): boolean {
  return unit.level === 'province' || unit.level === 'city' || unit.level === 'county';
}
