import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCreditCode } from './credit-code.ts';
import { isOrganisationCode } from './organisation-code.ts';

describe('unified social credit codes', () => {
  test.each([
    ['91110000600037341L', 'in wide use as an example'],
    ['914403001922038216', 'all digits'],
    ['9144030071526726XG', 'inner check X'],
    ['91330100799655058B', 'both checks'],
    ['91440300708461136T', 'both checks'],
    ['91110000802100433B', 'both checks'],
    ['91110108551385082Q', 'both checks'],
    ['11100000MB0143028R', 'a public body'],
    ['91990101MA0000A19H', 'invented'],
    ['92990101MA0000B23J', 'a sole trader'],
    ['93990101MA0000C38M', 'a farmers’ cooperative'],
    ['52990101MJ0000D45T', 'a civil body'],
    ['N2990101MF0000E55R', 'a letter in the first place'],
    ['91990101MA000004XR', 'inner check X'],
    ['91990101MA00003300', 'a weighted sum divisible by 31'],
    ['91990101MA0000285Y', 'check character Y'],
  ])('%s is valid: %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ valid: true, normalized: code, warnings: [] });
  });

  test.each([
    ['91110000600037341M', 'check-character'],
    ['91330100799655058A', 'check-character'],
    ['91330100796955058B', 'check-character'],
    ['91330100799655059B', 'check-character'],
    ['9111000060003734L', 'length'],
    ['', 'length'],
    ['911100006000373!1L', 'character'],
  ])('%s is invalid: %s', (code, reason) => {
    expect(checkCreditCode(code)).toMatchObject({ valid: false, reason });
  });

  test('a look-alike letter is refused with the code that was meant', () => {
    expect(checkCreditCode('91110000600O37341L')).toEqual({ valid: false, reason: 'character', suggestion: '91110000600037341L' });
    expect(checkCreditCode('9I110000600037341L')).toMatchObject({ suggestion: '91110000600037341L' });
    expect(checkCreditCode('9I110000600037341M')).toEqual({ valid: false, reason: 'character' });
  });

  test('lower case, full width, spaces and hyphens are taken away', () => {
    expect(checkCreditCode(' 9111 0000-600037341ｌ ')).toMatchObject({ valid: true, normalized: '91110000600037341L' });
  });

  test('doubts are warnings, not refusals', () => {
    expect(checkCreditCode(withCheck('91990101MA0000A18'))).toMatchObject({ valid: true, warnings: ['organisation-code-check'] });
    expect(checkCreditCode(withCheck('98990101MA0000A19'))).toMatchObject({ valid: true, warnings: ['unknown-body-kind'] });
    expect(checkCreditCode('91990101MA0000A19H', { knownRegion: () => false })).toMatchObject({
      valid: true,
      warnings: ['unknown-region'],
    });
    expect(checkCreditCode('11100000MB0143028R', { knownRegion: () => false })).toMatchObject({ valid: true, warnings: [] });
    expect(checkCreditCode('110000000123456')).toMatchObject({ valid: true, warnings: ['old-registration-number'] });
  });

  test('one wrong character or two neighbours exchanged are noticed', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const body = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(body, fc.nat(16), fc.constantFrom(...alphabet), (given, place, letter) => {
        const code = withCheck(given);
        expect(checkCreditCode(code).valid).toBe(true);
        if (code[place] !== letter) expect(checkCreditCode(code.slice(0, place) + letter + code.slice(place + 1)).valid).toBe(false);
        const exchanged = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
        if (exchanged !== code) expect(checkCreditCode(exchanged).valid).toBe(false);
      }),
    );
  });
});

test.each([
  ['71526726X', true],
  ['MA0000A19', true],
  ['MA0000A18', false],
  ['ma0000a19', false],
  ['MA0000A1', false],
])('organisation code %s: %s', (code, expected) => {
  expect(isOrganisationCode(code)).toBe(expected);
});

/** The only right check character is found by trying, so the test does not repeat the arithmetic. */
function withCheck(body: string): string {
  const right = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((letter) => checkCreditCode(body + letter).valid);
  expect(right).toHaveLength(1);
  return body + right[0];
}
