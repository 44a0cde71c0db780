import { describe, expect, test } from 'vitest';
import {
  commonUnitPath,
  handlesComplaints,
  isSuperiorOf,
  isWithin,
  mayDispatchFrom,
  provinceOf,
  sameProvince,
  superiorPaths,
} from './unit.ts';

const nation = '000000';
const zhejiang = '000000.330000';
const hangzhou = '000000.330000.330100';
const yuhang = '000000.330000.330100.330110';
const xihu = '000000.330000.330100.330106';
const tianhe = '000000.440000.440100.440106';

describe('tree of units', () => {
  test('a unit is superior to those below it, not to itself, its sisters or look-alike codes', () => {
    expect(isSuperiorOf(hangzhou, yuhang)).toBe(true);
    expect(isSuperiorOf(yuhang, yuhang)).toBe(false);
    expect(isSuperiorOf(yuhang, xihu)).toBe(false);
    expect(isSuperiorOf('000000.33', zhejiang)).toBe(false);
    expect(isWithin(yuhang, yuhang)).toBe(true);
  });

  test('superiors are listed nearest first', () => {
    expect(superiorPaths(yuhang)).toEqual([hangzhou, zhejiang, nation]);
    expect(superiorPaths(nation)).toEqual([]);
  });

  test('the province is the second step, and the nation has none', () => {
    expect(provinceOf(yuhang)).toBe('330000');
    expect(provinceOf(nation)).toBeNull();
    expect(sameProvince(yuhang, xihu)).toBe(true);
    expect(sameProvince(yuhang, tianhe)).toBe(false);
    expect(sameProvince(nation, nation)).toBe(false);
  });

  test('the lowest common unit may be one of the units', () => {
    expect(commonUnitPath([yuhang, xihu])).toBe(hangzhou);
    expect(commonUnitPath([yuhang, hangzhou])).toBe(hangzhou);
    expect(commonUnitPath([yuhang, tianhe])).toBe(nation);
    expect(commonUnitPath([yuhang])).toBe(yuhang);
    expect(commonUnitPath([])).toBeNull();
  });
});

describe('levels', () => {
  test('counties and cities without counties handle complaints; others do not as of right', () => {
    expect(handlesComplaints({ level: 'county', actsAsCounty: false })).toBe(true);
    expect(handlesComplaints({ level: 'city', actsAsCounty: true })).toBe(true);
    expect(handlesComplaints({ level: 'city', actsAsCounty: false })).toBe(false);
    expect(handlesComplaints({ level: 'station', actsAsCounty: false })).toBe(false);
  });

  test('local authorities of county level and above dispatch', () => {
    expect((['nation', 'province', 'city', 'county', 'station'] as const).filter((level) => mayDispatchFrom({ level }))).toEqual([
      'province',
      'city',
      'county',
    ]);
  });
});
