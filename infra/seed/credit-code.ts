import { checkCreditCode } from '../../domain/credit-code.ts';
import { isOrganisationCode } from '../../domain/organisation-code.ts';
import type { Random } from './random.ts';

/** Kinds of body of the market regulator's registers: enterprise, sole trader. */
export type RegisteredAs = 'enterprise' | 'sole-trader';

/**
 * A credit code that passes both checks and that no business has: organisation codes that begin with
 * YY are not given out.
 */
export function makeCreditCode(random: Random, division: string, registeredAs: RegisteredAs): string {
  const serial = `YY${String(random.int(0, 999_999)).padStart(6, '0')}`;
  const inner = [...'0123456789X'].find((check) => isOrganisationCode(`${serial}${check}`)) ?? '';
  const body = `9${registeredAs === 'enterprise' ? '1' : '2'}${division.slice(0, 6)}${serial}${inner}`;
  const outer = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((check) => checkCreditCode(`${body}${check}`).valid) ?? '';
  return `${body}${outer}`;
}
