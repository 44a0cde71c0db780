import { readFileSync } from 'node:fs';
import { type Division, divisionLevelOf, parentDivisionOf } from '../../domain/division.ts';

/** A division with the names above it written out, e.g. 浙江省杭州市余杭区. */
export interface NamedDivision extends Division {
  readonly fullName: string;
}

const folder = new URL('./data/', import.meta.url);
/** Groupings of the old codes that are no places of their own and read badly in an address. */
const NOT_A_PLACE = /^(?:市辖区|县|市区|市|省直辖行政单位|.*直辖县级行政.*)$/u;

interface Line {
  readonly code: string;
  readonly name: string;
  readonly current: boolean;
  readonly successors: readonly string[];
}

function readLines(file: string, current: boolean): readonly Line[] {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [code = '', name = '', successors = ''] = line.split('\t');
    return { code, name, current, successors: successors.split(' ').filter((successor) => successor !== '') };
  });
}

/** Current divisions hang on current ones; a withdrawn one on whatever it belonged to. */
function parentOf(line: Line, lines: ReadonlyMap<string, Line>): string | null {
  return parentDivisionOf(line.code, (code) => {
    const above = lines.get(code);
    return above !== undefined && (above.current || !line.current);
  });
}

function fullNameOf(line: Line, lines: ReadonlyMap<string, Line>): string {
  const parent = parentOf(line, lines);
  const above = parent === null ? undefined : lines.get(parent);
  const prefix = above === undefined ? '' : fullNameOf(above, lines);
  return NOT_A_PLACE.test(line.name) && prefix !== '' ? prefix : `${prefix}${line.name}`;
}

/**
 * All divisions, withdrawn ones included, in code order: every province, city and county of the
 * country, towns of the demo provinces. Read once. Throws Error naming a code that has no known form.
 */
export function loadDivisions(): readonly NamedDivision[] {
  loaded ??= readDivisions();
  return loaded;
}

let loaded: readonly NamedDivision[] | undefined;

function readDivisions(): readonly NamedDivision[] {
  const all = [...readLines('current.tsv', true), ...readLines('withdrawn.tsv', false)];
  const lines = new Map(all.map((line) => [line.code, line]));
  const divisions = all.map((line) => {
    const level = divisionLevelOf(line.code);
    if (level === null) throw new Error(`division data: ${line.code} is no division code`);
    return { ...line, level, parentCode: parentOf(line, lines), fullName: fullNameOf(line, lines) };
  });
  return divisions.toSorted((one, other) => (one.code < other.code ? -1 : 1));
}
