import { expect, test } from 'vitest';
import { MATERIALS, missingMaterials } from './missing-materials.ts';

test('an empty filing lacks all of Art. 10 (1), and the agent papers only when there is an agent', () => {
  expect(missingMaterials({})).toEqual(MATERIALS.slice(0, 7));
  expect(missingMaterials({ hasAgent: true })).toEqual(MATERIALS);
});

test('a complaint by phone without an address lacks just that', () => {
  const present = Object.fromEntries(MATERIALS.map((material) => [material, true]));
  expect(missingMaterials({ ...present, address: false })).toEqual(['address']);
  expect(missingMaterials(present)).toEqual([]);
});
