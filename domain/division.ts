/** Level of an administrative division by the length and zeros of its GB/T 2260 code. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'town';

/**
 * One administrative division. Codes are never deleted: identity cards and archives carry withdrawn
 * ones, so a withdrawn code stays with `current: false` and the codes that took its place.
 */
export interface Division {
  /** Six digits (province, city, county) or nine (town, subdistrict). */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** The division above it that exists, which for a county under direct rule is the province. */
  readonly parentCode: string | null;
  readonly current: boolean;
  /** Codes that took over a withdrawn one; empty when it is current or has no successor. */
  readonly successors: readonly string[];
}

/**
 * Level of a division code, or null when it has no such form. `xx0000` is a province, `xxxx00` a
 * city, other six digits a county, nine digits a town.
 */
export function divisionLevelOf(code: string): DivisionLevel | null {
  if (/^[1-9]\d{8}$/u.test(code)) return 'town';
  if (!/^[1-9]\d{5}$/u.test(code)) return null;
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/**
 * The nearest division above `code` for which `exists` says yes, or null at the top.
 * Two traps: counties of the four municipalities and counties under direct rule of a province
 * (469001) have no city above them, and towns of a city without counties (441900003) have no county.
 */
export function parentDivisionOf(code: string, exists: (code: string) => boolean): string | null {
  const above = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.find((candidate) => candidate !== code && exists(candidate)) ?? null;
}

/**
 * The current divisions that a code stands for today: itself when current, else its successors,
 * followed as far as needed. Empty for an unknown code or one that left no successor.
 */
export function currentDivisions(code: string, find: (code: string) => Division | undefined): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const division = find(next);
    if (division?.current === true) found.add(next);
    else open.push(...(division?.successors ?? []));
  }
  return [...found].toSorted();
}
