import { expect, it } from 'vitest';
import { isFaultOfFile } from './fault-of-file.ts';

const MINUTE = 60_000;
const address = { given: 0, expires: 5 * MINUTE };
const fast = { given: 10 * MINUTE, expires: 5 * MINUTE };
const failure = { at: 30, now: MINUTE, played: true, failedAt: undefined };

it.each([
  ['a first failure is the address’s', failure, address, false],
  ['a failure elsewhere is the address’s', { ...failure, failedAt: 10 }, address, false],
  ['a failure where it failed before is the file’s', { ...failure, failedAt: 30.4 }, address, true],
  [
    'where it failed before, but after the address has run out, it is the address’s',
    { ...failure, failedAt: 30, now: 6 * MINUTE },
    address,
    false,
  ],
  ['what never played does not play from another address', { ...failure, played: false, now: 6 * MINUTE }, address, true],
  ['by a clock that is fast a second failure at one place is still the file’s', { ...failure, failedAt: 30, now: 11 * MINUTE }, fast, true],
])('%s', (_rule, failed, life, expected) => {
  expect(isFaultOfFile(failed, life)).toBe(expected);
});
