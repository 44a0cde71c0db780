import { expect, it } from 'vitest';
import { removalOf } from './removal-of.ts';

const handler = { name: '甲', signs: false };
const approver = { name: '乙', signs: true };

it('lets everybody who may ask do so while nobody has', () => {
  expect([removalOf({}, handler), removalOf({}, approver)]).toEqual(['askRemoval', 'askRemoval']);
});

it('lets one who signs decide what somebody else asked for', () => {
  expect(removalOf({ removalAskedBy: '甲' }, approver)).toBe('decideRemoval');
});

it('offers nothing to the one who asked, nor to one who does not sign', () => {
  expect([removalOf({ removalAskedBy: '乙' }, approver), removalOf({ removalAskedBy: '丙' }, handler)]).toEqual([undefined, undefined]);
});
