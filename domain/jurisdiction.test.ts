import { describe, expect, test } from 'vitest';
import { CANDIDATE_REASON_TEXT } from './jurisdiction-text.ts';
import { CANDIDATE_REASONS, candidatesFor } from './jurisdiction.ts';
import type { RespondentFacts } from './respondent.ts';
import type { Unit, UnitLevel } from './unit.ts';

const unit = (code: string, level: UnitLevel, actsAsCounty = false): [string, Unit] => [
  code,
  { id: `unit-${code}`, code, name: code, level, parentId: null, divisionCode: code, path: `000000.${code}`, actsAsCounty },
];
const X = '330106';
const Y = '330110';
const Z = '330108';
const units = new Map([
  unit(X, 'county'),
  unit(Y, 'county'),
  unit(Z, 'county'),
  unit('330100', 'city'),
  unit('441900', 'city', true),
  unit('330110001', 'station'),
]);
const facts = (part: Partial<RespondentFacts>): RespondentFacts => ({ kind: 'ordinary', odrMember: false, ...part });
const shortly = (part: Partial<RespondentFacts>, pack: 'order-20' | 'order-121' = 'order-121') =>
  candidatesFor(facts(part), pack, units).map(({ unitId, article, why }) => `${unitId.slice(5)} ${article} ${why}`);

describe('Order 121 Art. 13', () => {
  test('ordinary business: place of business and domicile, both lawful', () => {
    expect(shortly({ placeOfBusinessDivision: Y, domicileDivision: X })).toEqual([`${Y} 13.1 place-of-business`, `${X} 13.1 domicile`]);
  });

  test('one unit appears once when both places are its own', () => {
    expect(shortly({ placeOfBusinessDivision: Y, domicileDivision: Y })).toEqual([`${Y} 13.1 place-of-business`]);
  });

  test.each(['platform-operator', 'own-site'] as const)('%s: domicile only, wherever it trades', (kind) => {
    expect(shortly({ kind, placeOfBusinessDivision: Y, domicileDivision: Z })).toEqual([`${Z} 13.2 domicile-only`]);
    expect(shortly({ kind, placeOfBusinessDivision: Y })).toEqual([]);
  });

  test('in-platform seller that shows X, works in Y, platform in Z: X and Z, never Y', () => {
    const seller = { kind: 'in-platform', shownAddressDivision: X, placeOfBusinessDivision: Y, platformDomicileDivision: Z } as const;
    expect(shortly(seller)).toEqual([`${X} 13.3 shown-address`, `${Z} 13.3 platform-domicile`]);
    expect(shortly({ ...seller, reachable: true })).toHaveLength(2);
  });

  test('in-platform seller that shows no address: Z alone', () => {
    const seller = { kind: 'in-platform', placeOfBusinessDivision: Y, domicileDivision: X, platformDomicileDivision: Z } as const;
    expect(shortly(seller)).toEqual([`${Z} 13.4 platform-domicile-not-shown`]);
  });

  test('in-platform seller not reachable at the shown address: Z alone', () => {
    const seller = { kind: 'in-platform', shownAddressDivision: X, platformDomicileDivision: Z, reachable: false } as const;
    expect(shortly(seller)).toEqual([`${Z} 13.4 platform-domicile-unreachable`]);
  });
});

describe('Order 20 Art. 12', () => {
  test('in-platform seller: actual place of business or platform operator, whatever address is shown', () => {
    const seller = { kind: 'in-platform', shownAddressDivision: X, placeOfBusinessDivision: Y, platformDomicileDivision: Z } as const;
    expect(shortly(seller, 'order-20')).toEqual([`${Y} 12.3 in-platform-place-of-business`, `${Z} 12.3 platform-domicile`]);
  });

  test('other respondents as in the later Order', () => {
    expect(shortly({ placeOfBusinessDivision: Y, domicileDivision: X }, 'order-20')).toEqual([
      `${Y} 12.1 place-of-business`,
      `${X} 12.1 domicile`,
    ]);
    expect(shortly({ kind: 'own-site', domicileDivision: Z }, 'order-20')).toEqual([`${Z} 12.2 domicile-only`]);
  });
});

describe('places and levels', () => {
  test('a town leads to its county, never to its station', () => {
    expect(shortly({ placeOfBusinessDivision: '330110001' })).toEqual([`${Y} 13.1 place-of-business`]);
  });

  test('a city is no candidate unless it has no counties', () => {
    expect(shortly({ domicileDivision: '330100' })).toEqual([]);
    expect(shortly({ domicileDivision: '441900' })).toEqual(['441900 13.1 domicile']);
    expect(shortly({ domicileDivision: '441900003' })).toEqual(['441900 13.1 domicile']);
  });

  test('an unknown division names nobody', () => {
    expect(shortly({ domicileDivision: '999999' })).toEqual([]);
    expect(shortly({})).toEqual([]);
  });

  test('every reason has words in both languages', () => {
    for (const reason of CANDIDATE_REASONS) {
      expect(CANDIDATE_REASON_TEXT[reason].zh).toMatch(/县级部门/u);
      expect(CANDIDATE_REASON_TEXT[reason].en).toMatch(/county/u);
    }
  });
});
