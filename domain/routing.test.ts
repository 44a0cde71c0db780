import { describe, expect, test } from 'vitest';
import type { Candidate } from './jurisdiction.ts';
import { routeCase, type RouteInput } from './routing.ts';
import type { Unit, UnitLevel } from './unit.ts';

const levels: readonly UnitLevel[] = ['nation', 'province', 'city', 'county', 'station'];
const unit = (path: string): [string, Unit] => {
  const labels = path.split('.');
  const code = labels.at(-1) ?? '';
  const level = levels[labels.length - 1] ?? 'station';
  return [code, { id: code, code, name: code, level, parentId: labels.at(-2) ?? null, divisionCode: code, path, actsAsCounty: false }];
};
const units = new Map(
  [
    '000000',
    '000000.330000',
    '000000.330000.330100',
    '000000.330000.330100.330106',
    '000000.330000.330100.330110',
    '000000.330000.330100.330110.330110001',
    '000000.330000.330700',
    '000000.330000.330700.330782',
    '000000.440000',
    '000000.440000.440100',
    '000000.440000.440100.440106',
  ].map(unit),
);
const candidate = (unitId: string): Candidate => ({ unitId, article: '13.1', why: 'domicile' });
const route = (part: Partial<RouteInput> & { lawful?: readonly string[] }) => {
  const { lawful = [], ...rest } = part;
  const { unitId, start, withAuthority, why } = routeCase({
    addressedTo: 'authority',
    facts: { odrMember: true },
    candidates: lawful.map(candidate),
    units,
    fallbackUnitId: '330000',
    ...rest,
  });
  return `${start}${withAuthority === undefined ? '' : `>${withAuthority}`} ${unitId} ${why}`;
};

describe('with the merchant first', () => {
  test('only when the consumer chose it and the merchant takes part', () => {
    const lawful = ['330110', '330106'];
    expect(route({ addressedTo: 'odr', chosenUnitId: '330106', lawful })).toBe('odr>authority 330106 odr-chosen');
    expect(route({ addressedTo: 'odr', chosenUnitId: '330106', lawful, facts: { odrMember: false } })).toBe('authority 330106 unit-chosen');
    expect(route({ addressedTo: 'authority', chosenUnitId: '330106', lawful })).toBe('authority 330106 unit-chosen');
  });

  test('an accountable unit is named even when the choice of unit was not lawful', () => {
    expect(route({ addressedTo: 'odr', chosenUnitId: '440106', lawful: ['330110'] })).toBe('odr>authority 330110 odr-chosen');
  });

  test('the case goes on to a dispatcher where the unit that would get it has no power', () => {
    const odr = { addressedTo: 'odr', chosenUnitId: '440106' } as const;
    expect(route({ ...odr, lawful: ['330106', '330110'] })).toBe('odr>dispatch 330100 odr-chosen');
    expect(route({ ...odr, lawful: [] })).toMatch(/^odr>dispatch /);
  });
});

describe('with a unit that is surely lawful', () => {
  test('the consumer picks among several', () => {
    expect(route({ chosenUnitId: '330110', lawful: ['330106', '330110'] })).toBe('authority 330110 unit-chosen');
  });

  test('a single candidate needs no choice', () => {
    expect(route({ lawful: ['330110'] })).toBe('authority 330110 only-candidate');
  });

  test('without a choice the candidate that received it handles it (Art. 14)', () => {
    expect(route({ receivedByUnitId: '330110', lawful: ['330106', '330110'] })).toBe('authority 330110 received-by-candidate');
  });
});

describe('with a dispatcher (Art. 41)', () => {
  test('several candidates without a choice: their lowest common authority', () => {
    expect(route({ lawful: ['330106', '330110'] })).toBe('dispatch 330100 several-candidates');
    expect(route({ lawful: ['330110', '330782'] })).toBe('dispatch 330000 several-candidates');
  });

  test('candidates of two provinces: the province of the first, for the nation does not dispatch', () => {
    expect(route({ lawful: ['440106', '330110'] })).toBe('dispatch 440000 several-candidates');
  });

  test('a choice that is not lawful: the candidate county dispatches within itself', () => {
    expect(route({ chosenUnitId: '330106', lawful: ['330110'] })).toBe('dispatch 330110 choice-not-lawful');
  });

  test('a station is never accountable: the county above it dispatches', () => {
    expect(route({ chosenUnitId: '330110001' })).toBe('dispatch 330110 no-candidate');
    expect(route({ receivedByUnitId: '330110001' })).toBe('dispatch 330110 no-candidate');
  });

  test('nothing known: the fallback', () => {
    expect(route({})).toBe('dispatch 330000 no-candidate');
    expect(route({ chosenUnitId: 'unknown' })).toBe('dispatch 330000 no-candidate');
    expect(route({ chosenUnitId: '000000' })).toBe('dispatch 330000 no-candidate');
  });
});
