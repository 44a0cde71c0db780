import { expect, test } from 'vitest';
import { handlesComplaints, isSuperiorOf } from '../../domain/unit.ts';
import { DEMO_COUNTY, demoUnits } from './units.ts';

const units = demoUnits();
const byId = new Map(units.map((unit) => [unit.id, unit]));
const byCode = new Map(units.map((unit) => [unit.code, unit]));

test('all five levels are there, each parent before its children and above them', () => {
  expect(new Set(units.map((unit) => unit.level)).size).toBe(5);
  expect(byId.size).toBe(units.length);
  const seen = new Set<string | null>([null]);
  for (const unit of units) {
    expect(seen.has(unit.parentId), unit.name).toBe(true);
    seen.add(unit.id);
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    expect(parent === undefined || isSuperiorOf(parent.path, unit.path)).toBe(true);
  }
});

test('cities without counties act as counties, with stations right below them', () => {
  expect(units.filter((unit) => unit.actsAsCounty).map((unit) => unit.name)).toEqual(['东莞市市场监督管理局', '中山市市场监督管理局']);
  const dongguan = byCode.get('441900');
  expect(dongguan && handlesComplaints(dongguan)).toBe(true);
  expect(units.some((unit) => unit.level === 'station' && unit.parentId === dongguan?.id)).toBe(true);
});

test('names are those of real levels', () => {
  expect(byCode.get(DEMO_COUNTY)?.name).toBe('杭州市余杭区市场监督管理局');
  expect(byCode.get('330182')?.name).toBe('建德市市场监督管理局');
  expect(byCode.get('330110010')?.name ?? byCode.get('330110009')?.name).toMatch(/^杭州市余杭区市场监督管理局.+市场监督管理所$/u);
});

test('a second call gives the same', () => {
  expect(demoUnits()).toEqual(units);
});
