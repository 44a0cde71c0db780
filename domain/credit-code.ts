import { isOrganisationCode } from './organisation-code.ts';

/** Doubts about a code that its check character does not settle; none of them makes it invalid. */
export type CreditCodeWarning =
  /** The inner check of the organisation code (GB 11714) does not fit. */
  | 'organisation-code-check'
  /** Registering department and kind of body do not go together. */
  | 'unknown-body-kind'
  /** The region code is in no list; regions are withdrawn and codes keep them. */
  | 'unknown-region'
  /** A registration number of 15 digits from before the unified code: it cannot be verified. */
  | 'old-registration-number';

export type CreditCode =
  | { readonly valid: true; readonly normalized: string; readonly warnings: readonly CreditCodeWarning[] }
  | {
      readonly valid: false;
      readonly reason: 'length' | 'character' | 'check-character';
      /** The code that look-alike letters were probably meant to be, when that one is right. */
      readonly suggestion?: string;
    };

/** GB 32100: no I, O, S, V, Z, which look like 1, 0, 5, U and 2. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LOOK_ALIKE: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2', V: 'U' };

/** Second characters in use under each registering department. */
const BODY_KINDS: Readonly<Record<string, string>> = {
  '1': '1239',
  '2': '19',
  '3': '123459',
  '4': '19',
  '5': '1239',
  '6': '129',
  '7': '129',
  '8': '19',
  '9': '123',
  A: '19',
  N: '1239',
  Y: '1',
};

export interface CreditCodeOptions {
  /** Whether a six-digit code was ever a region. Left out, regions are not looked at. */
  readonly knownRegion?: (code: string) => boolean;
}

/** Checks a unified social credit code (统一社会信用代码, GB 32100-2015) as typed. */
export function checkCreditCode(text: string, options: CreditCodeOptions = {}): CreditCode {
  const normalized = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (/^\d{15}$/.test(normalized)) return { valid: true, normalized, warnings: ['old-registration-number'] };
  if (normalized.length !== 18) return { valid: false, reason: 'length' };
  if ([...normalized].some((letter) => !ALPHABET.includes(letter))) return { valid: false, reason: 'character', ...suggested(normalized) };
  if (checkCharacter(normalized.slice(0, 17)) !== normalized[17]) return { valid: false, reason: 'check-character' };
  return { valid: true, normalized, warnings: warningsOf(normalized, options) };
}

/** A weighted sum divisible by 31 gives '0': without the outer remainder it would point past the alphabet. */
function checkCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(body.charAt(index)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function warningsOf(code: string, { knownRegion }: CreditCodeOptions): CreditCodeWarning[] {
  const warnings: CreditCodeWarning[] = [];
  if (!isOrganisationCode(code.slice(8, 17))) warnings.push('organisation-code-check');
  if (!BODY_KINDS[code.charAt(0)]?.includes(code.charAt(1))) warnings.push('unknown-body-kind');
  // 100000 stands for registration with a national authority.
  const region = code.slice(2, 8);
  if (knownRegion && region !== '100000' && !knownRegion(region)) warnings.push('unknown-region');
  return warnings;
}

function suggested(code: string): { suggestion?: string } {
  const likely = code.replaceAll(/[IOSVZ]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
  const right = [...likely].every((letter) => ALPHABET.includes(letter)) && checkCharacter(likely.slice(0, 17)) === likely[17];
  return right ? { suggestion: likely } : {};
}
