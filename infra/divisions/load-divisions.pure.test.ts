import { describe, expect, test } from 'vitest';
import { currentDivisions } from '../../domain/division.ts';
import { loadDivisions } from './load-divisions.ts';

const divisions = loadDivisions();
const byCode = new Map(divisions.map((division) => [division.code, division]));
/** Groupings without an area of their own ended without a successor. */
const GROUPING = /^(?:市辖区|县|市区|.*直辖.*)$/u;
const current = divisions.filter((division) => division.current);

describe('divisions of the country', () => {
  test('34 provinces, each code once, every parent present', () => {
    expect(current.filter((division) => division.level === 'province')).toHaveLength(34);
    expect(byCode.size).toBe(divisions.length);
    for (const { code, level, parentCode } of divisions) {
      expect(parentCode === null ? level : byCode.has(parentCode), code).toBe(parentCode === null ? 'province' : true);
    }
  });

  test('current divisions hang on current ones', () => {
    for (const { code, parentCode } of current) expect(parentCode === null || byCode.get(parentCode)?.current, code).toBe(true);
  });

  test('full names leave out groupings that are no places', () => {
    expect(byCode.get('330110')?.fullName).toBe('浙江省杭州市余杭区');
    expect(byCode.get('110105')?.fullName).toBe('北京市朝阳区');
    expect(byCode.get('110103')?.fullName).toBe('北京市崇文区');
    expect(byCode.get('469001')?.fullName).toBe('海南省五指山市');
    expect(byCode.get('441900003')?.fullName).toMatch(/^广东省东莞市.+街道/u);
  });

  test('changes of recent years are in', () => {
    expect(['653228', '653229', '659012', '653132', '659013', '500157'].filter((code) => byCode.get(code)?.current !== true)).toEqual([]);
  });

  test('withdrawn codes lead to current ones', () => {
    const today = (code: string) => currentDivisions(code, (each) => byCode.get(each));
    expect(today('330103')).toEqual(['330105']);
    expect(today('330104')).toEqual(['330102', '330114']);
    expect(today('830000')).toEqual(['710000']);
    expect(today('330103001')).toEqual(['330105014']);
    const orphans = divisions.filter((division) => !division.current && today(division.code).length === 0);
    const places = orphans.filter((division) => !GROUPING.test(division.name));
    expect(places.length).toBeLessThan(0.02 * divisions.length);
  });
});
