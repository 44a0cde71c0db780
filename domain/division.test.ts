import { describe, expect, test } from 'vitest';
import { currentDivisions, divisionLevelOf, parentDivisionOf, type Division } from './division.ts';

describe('division codes', () => {
  test.each([
    ['330000', 'province'],
    ['330100', 'city'],
    ['330110', 'county'],
    ['469001', 'county'],
    ['330110001', 'town'],
    ['33011', null],
    ['000000', null],
    ['33011A', null],
  ])('%s is a %s', (code, level) => {
    expect(divisionLevelOf(code)).toBe(level);
  });

  test('the parent is the nearest division that exists', () => {
    const codes = new Set(['110000', '330000', '330100', '330110', '441900', '460000']);
    const exists = (code: string) => codes.has(code);
    expect(parentDivisionOf('330110001', exists)).toBe('330110');
    expect(parentDivisionOf('330110', exists)).toBe('330100');
    expect(parentDivisionOf('330100', exists)).toBe('330000');
    expect(parentDivisionOf('330000', exists)).toBeNull();
    expect(parentDivisionOf('110105', exists)).toBe('110000');
    expect(parentDivisionOf('469001', exists)).toBe('460000');
    expect(parentDivisionOf('441900003', exists)).toBe('441900');
  });
});

describe('withdrawn codes', () => {
  const division = (code: string, current: boolean, successors: string[] = []): [string, Division] => [
    code,
    { code, name: code, level: 'county', parentCode: null, current, successors },
  ];
  const table = new Map([
    division('330103', false, ['330105', '330199']),
    division('330105', true),
    division('330199', false, ['330102', '330103']),
    division('330102', true),
    division('110100', false),
  ]);

  test('are followed through every step, even in a circle', () => {
    expect(currentDivisions('330103', (code) => table.get(code))).toEqual(['330102', '330105']);
  });

  test('a current code stands for itself, an orphan and an unknown one for nothing', () => {
    expect(currentDivisions('330105', (code) => table.get(code))).toEqual(['330105']);
    expect(currentDivisions('110100', (code) => table.get(code))).toEqual([]);
    expect(currentDivisions('999999', (code) => table.get(code))).toEqual([]);
  });
});
