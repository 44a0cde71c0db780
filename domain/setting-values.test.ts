import { expect, it } from 'vitest';
import { allowedValues, isAllowed, isSettingKey } from './setting-values.ts';
import { defaultSettings, type Settings } from './settings.ts';

const keys = Object.keys(defaultSettings) as (keyof Settings)[];

it.each(keys.filter((key) => allowedValues[key].kind !== 'only-this'))('%s may have its default', (key) => {
  expect(isAllowed(key, defaultSettings[key])).toBe(true);
});

it.each([
  ['odr.term', 0],
  ['odr.term', 31],
  ['odr.term', 2.5],
  ['odr.term', '10'],
  ['identityProof.days', 8],
  ['told', 'read'],
  ['told', true],
  ['agreementAfterTerm', 'yes'],
  ['channels', []],
  ['channels', ['web', 'web']],
  ['channels', ['web', 'fax']],
  ['channels', 'web'],
] as const)('%s may not be %j', (key, value) => {
  expect(isAllowed(key, value)).toBe(false);
});

it('takes no value for what would change nothing', () => {
  const fixed = keys.filter((key) => allowedValues[key].kind === 'only-this');
  expect(fixed).toContain('pauseOnRecusal');
  expect(fixed.filter((key) => isAllowed(key, defaultSettings[key]))).toEqual([]);
});

it('knows its keys, and nothing that every object has', () => {
  expect(['odr.term', 'constructor', '__proto__', ''].map(isSettingKey)).toEqual([true, false, false, false]);
});
