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

function complainantOf({ complainant }: Form, consumerId: string): unknown {
  const { name, phone } = complainant ?? {};
  return name === undefined && phone === undefined ? { consumerId } : { name, phone };
}

function respondentIn({ respondent }: Form, { merchantId }: FiledRespondent): unknown {
  const { creditCode, name, platform } = respondent;
  if (merchantId !== undefined) return { merchantId };
  return creditCode !== undefined ? { creditCode } : { name, platform: platform?.name, sellerId: platform?.sellerId };
}

/**
 * SHA-256 of what makes two complaints one dispute (Art. 14): who complains of whom, about what, bought how, and what
 * happened; to whom it is addressed and what is wished do not count. Undefined where nobody told what happened: then
 * people have to say whether two complaints are the same.
 */
export function disputeDigest(form: Form, respondent: FiledRespondent, consumerId: string): string | undefined {
  const { object, transaction, facts } = form;
  if (facts === undefined) return undefined;
  const dispute = {
    complainant: complainantOf(form, consumerId),
    respondent: respondentIn(form, respondent),
    orderNumber: form.respondent.platform?.orderNumber,
    object,
    transaction,
    facts,
  };
  return createHash('sha256')
    .update(canonicalJson(plain(dispute)))
    .digest('hex');
}
