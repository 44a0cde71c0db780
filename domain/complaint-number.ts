import { checkDigit } from './check-digit.ts';

export interface ComplaintNumberParts {
  /** Year of filing in Beijing time, four digits. */
  readonly year: number;
  /** Six-digit division code of the unit it was filed with. */
  readonly division: string;
  /** From 1, per year and division; written with at least six digits. */
  readonly sequence: number;
}

export type ComplaintNumber =
  | ({ readonly valid: true; readonly normalized: string } & ComplaintNumberParts)
  | { readonly valid: false; readonly reason: 'malformed' | 'wrong-check-digit' };

const FORM = /^TS(\d{4})-(\d{6})-(\d{6}|[1-9]\d{6,9})-(\d)$/;

/**
 * The number a complainant reads out on the phone: `TS2026-990101-000398-8`.
 * Throws RangeError when a part is out of range.
 */
export function makeComplaintNumber({ year, division, sequence }: ComplaintNumberParts): string {
  if (!(Number.isInteger(year) && year >= 1000 && year <= 9999)) throw new RangeError(`year ${year}`);
  if (!/^\d{6}$/.test(division)) throw new RangeError(`division ${division}`);
  if (!(Number.isInteger(sequence) && sequence >= 1 && sequence <= 9_999_999_999)) throw new RangeError(`sequence ${sequence}`);
  const serial = String(sequence).padStart(6, '0');
  return `TS${year}-${division}-${serial}-${checkDigit(`${year}${division}${serial}`)}`;
}

/** Reads a number as people type it: lower case, full-width characters and outer spaces are allowed. */
export function parseComplaintNumber(text: string): ComplaintNumber {
  const normalized = text.normalize('NFKC').trim().toUpperCase();
  const [, year = '', division = '', serial = '', check] = FORM.exec(normalized) ?? [];
  if (check === undefined || Number(serial) === 0 || Number(year) < 1000) return { valid: false, reason: 'malformed' };
  if (checkDigit(`${year}${division}${serial}`) !== check) return { valid: false, reason: 'wrong-check-digit' };
  return { valid: true, normalized, year: Number(year), division, sequence: Number(serial) };
}
