import { describe, expect, test } from 'vitest';
import { categoriesOn, categoryOf, everyCategory } from './category.ts';

describe('categories', () => {
  test('have unique codes, both labels, and parents of their own kind', () => {
    const all = everyCategory();
    const byCode = new Map(all.map((category) => [category.code, category]));
    expect(byCode.size).toBe(all.length);
    for (const category of all) {
      expect(category.zh).not.toBe('');
      expect(category.en).not.toBe('');
      const parent = category.parentCode === null ? null : byCode.get(category.parentCode);
      expect(parent === null ? 1 : parent?.level === 1 && parent.kind === category.kind && 2).toBe(category.level);
      if (parent) expect(parent.validFrom <= category.validFrom && (parent.validTo ?? '9') >= (category.validTo ?? '9')).toBe(true);
    }
  });

  test('every first level has at least one second level on every day that it is in use', () => {
    for (const day of ['2020-01-01', '2026-04-14', '2026-04-15', '2030-01-01']) {
      const valid = categoriesOn(day);
      const parents = new Set(valid.map((category) => category.parentCode));
      for (const top of valid.filter((category) => category.level === 1)) expect(parents.has(top.code)).toBe(true);
    }
  });

  test('a withdrawn code is found on its last day and not on the next', () => {
    expect(categoryOf('P1501', '2026-04-14')?.zh).toBe('无营业执照');
    expect(categoryOf('P1501', '2026-04-15')).toBeNull();
    expect(categoryOf('P0706', '2024-06-30')).toBeNull();
    expect(categoryOf('P0706', '2024-07-01')).not.toBeNull();
    expect(categoryOf('nothing', '2026-04-15')).toBeNull();
  });

  test('another department owns property fees, parcels and wages, a child may differ from its parent', () => {
    expect(categoryOf('S1801', '2026-06-01')?.owner).toBe('housing');
    expect(categoryOf('S1401', '2026-06-01')?.owner).toBe('postal');
    expect(categoryOf('S9902', '2026-06-01')?.owner).toBe('human-resources');
    expect(categoryOf('S1202', '2026-06-01')?.owner).toBe('market-regulation');
    expect(categoryOf('G0101', '2026-06-01')?.owner).toBe('market-regulation');
  });
});
