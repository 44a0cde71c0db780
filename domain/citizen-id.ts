import { isCivilDate, type CivilDate } from './civil-date.ts';

/** Doubts that the check character does not settle; whether they matter is the caller's decision. */
export type CitizenIdWarning =
  /** Born more than 120 years before the given day. */
  | 'implausible-age'
  /** The region code is in no list; regions are withdrawn and numbers keep them. */
  | 'unknown-region';

export type CitizenId =
  | {
      readonly valid: true;
      readonly normalized: string;
      readonly bornOn: CivilDate;
      readonly sex: 'male' | 'female';
      readonly warnings: readonly CitizenIdWarning[];
    }
  | { readonly valid: false; readonly reason: 'length' | 'old-number' | 'character' | 'birth-date' | 'born-in-future' | 'check-character' };

export interface CitizenIdOptions {
  /** The day on which the age is judged. */
  readonly on: CivilDate;
  /** Whether a six-digit code was ever a region. Left out, regions are not looked at. */
  readonly knownRegion?: (code: string) => boolean;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const MAX_AGE = 120;

/**
 * Checks a citizen identity number (公民身份号码, GB 11643-1999) as typed.
 * Only for that kind of document: passports and permits have other numbers.
 */
export function checkCitizenId(text: string, { on, knownRegion }: CitizenIdOptions): CitizenId {
  const normalized = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  // Fifteen digits were withdrawn as proof of identity in 2013.
  if (/^\d{15}$/.test(normalized)) return { valid: false, reason: 'old-number' };
  if (normalized.length !== 18) return { valid: false, reason: 'length' };
  if (!/^\d{17}[\dX]$/.test(normalized)) return { valid: false, reason: 'character' };
  const bornOn = `${normalized.slice(6, 10)}-${normalized.slice(10, 12)}-${normalized.slice(12, 14)}`;
  if (!isCivilDate(bornOn)) return { valid: false, reason: 'birth-date' };
  if (checkCharacter(normalized) !== normalized.charAt(17)) return { valid: false, reason: 'check-character' };
  if (bornOn > on) return { valid: false, reason: 'born-in-future' };
  const warnings: CitizenIdWarning[] = [];
  if (Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) > MAX_AGE) warnings.push('implausible-age');
  if (knownRegion && !knownRegion(normalized.slice(0, 6))) warnings.push('unknown-region');
  return { valid: true, normalized, bornOn, sex: Number(normalized.charAt(16)) % 2 === 1 ? 'male' : 'female', warnings };
}

/** ISO 7064 MOD 11-2. */
function checkCharacter(id: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11);
}
