import { createHash } from 'node:crypto';
import { canonicalJson } from '../../infra/database/canonical-json.ts';
import type { Form } from './check-form.ts';
import type { FiledRespondent } from './respondent-of.ts';

/** Spaces, width and case make no other dispute. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Name and telephone tell one person from another; less than both does so only together with the account that files. */
function complainantOf({ complainant }: Form, account: string | undefined): object | undefined {
  const { name, phone } = complainant ?? {};
  if (name !== undefined && phone !== undefined) return { name, phone };
  return account === undefined ? undefined : { account, name, phone };
}

function respondentIn({ respondent }: Form, { merchantId }: FiledRespondent): unknown {
  const { creditCode, name, platform } = respondent;
  if (merchantId !== undefined) return { merchantId };
  return creditCode !== undefined ? { creditCode } : { name, platform: platform?.name, sellerId: platform?.sellerId };
}

/**
 * SHA-256 of what makes two complaints one dispute (Art. 14): who complains of whom, about what, bought how, and what
 * happened; to whom it is addressed and what is wished do not count. Undefined where nobody told what happened, which
 * purchase it was (its order number or day) or who complains: then people have to say whether two complaints are the same,
 * since of two that only look the same the second could never be accepted. `account` is that of whoever filed for himself.
 */
export function disputeDigest(form: Form, respondent: FiledRespondent, account: string | undefined): string | undefined {
  const { object, transaction, facts } = form;
  const complainant = complainantOf(form, account);
  const orderNumber = form.respondent.platform?.orderNumber;
  if (facts === undefined || complainant === undefined) return undefined;
  if (orderNumber === undefined && transaction?.purchasedOn === undefined) return undefined;
  const dispute = { complainant, respondent: respondentIn(form, respondent), orderNumber, object, transaction, facts };
  return createHash('sha256')
    .update(canonicalJson(plain(dispute)))
    .digest('hex');
}
