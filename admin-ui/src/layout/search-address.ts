import { parseComplaintNumber } from '../../../domain/complaint-number.ts';

const creditCode = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** Where a search leads. */
export function searchAddress(text: string): string {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  if (plain === '') return '/';
  const whole = parseComplaintNumber(plain);
  if (whole.valid) return `/cases/${whole.normalized}`;
  const isNumber = /^[0-9A-Z-]+$/.test(plain) && !creditCode.test(plain);
  return isNumber ? `/queues/all?q=${encodeURIComponent(plain)}` : `/merchants?q=${encodeURIComponent(text.trim())}`;
}
