import type { Settings } from './settings.ts';

/** Which values a setting may have. `only-this`: another value would change nothing yet, so none is taken. */
export type AllowedValues =
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'one-of' | 'some-of'; readonly of: readonly string[] }
  | { readonly kind: 'only-this' };

const wholeFrom = (min: number, max: number): AllowedValues => ({ kind: 'whole', min, max });
const oneOf = (...of: readonly string[]): AllowedValues => ({ kind: 'one-of', of });
const onlyThis: AllowedValues = { kind: 'only-this' };
const workingDays = wholeFrom(1, 30);

/** What an administrator may choose from. Terms that lie within those of the Order are no longer than these. */
export const allowedValues: Readonly<Record<keyof Settings, AllowedValues>> = {
  'odr.term': workingDays,
  'odrAnswer.days': workingDays,
  'dispatch.days': wholeFrom(1, 7),
  'identityProof.days': wholeFrom(1, 7),
  'materials.days': wholeFrom(1, 7),
  'consent.reminder': workingDays,
  'endDecision.days': workingDays,
  'recusal.days': workingDays,
  'appraisal.remind': wholeFrom(1, 90),
  'documents.days': workingDays,
  'followUp.days': wholeFrom(1, 90),
  warnDays: wholeFrom(0, 10),
  receiptAt: oneOf('escalation', 'filing'),
  organisationMayComplain: onlyThis,
  channels: { kind: 'some-of', of: ['web', 'phone', 'letter', 'counter', 'hotline'] },
  'registration.days': wholeFrom(0, 365),
  limitFrom: oneOf('filingDay', 'receiptDay'),
  publishNeedsConsent: onlyThis,
  rulePackBy: oneOf('receiptDate', 'filingDate'),
  acceptFrom: oneOf('dispatcherOfAuthority', 'authority'),
  agreementAfterTerm: { kind: 'yes-or-no' },
  pauseOnRecusal: onlyThis,
  'identityProof.pausesAccept': onlyThis,
  told: oneOf('sent', 'delivered'),
  rollover: oneOf('statutoryDays', 'offBlock', 'anyRestDay'),
  alarm: oneOf('unrolled', 'due'),
  'materials.requests': wholeFrom(1, 3),
  'unreachable.attempts': onlyThis,
  'routing.maxReturns': wholeFrom(0, 10),
  'approval.verbs': { kind: 'some-of', of: ['refuseComplaint', 'endMediation'] },
  remoteDocument: oneOf('offered', 'required'),
  'session.notice': wholeFrom(0, 10),
  'notice.attempts': wholeFrom(1, 3),
  'followUp.sampleRate': onlyThis,
};

function isSome(value: unknown, of: readonly string[]): boolean {
  if (!Array.isArray(value) || value.length === 0 || new Set(value).size < value.length) return false;
  return value.every((each) => typeof each === 'string' && of.includes(each));
}

/** Whether a setting may have that value; of a list one at least, each once. */
export function isAllowed(key: keyof Settings, value: unknown): boolean {
  const allowed = allowedValues[key];
  switch (allowed.kind) {
    case 'whole':
      return typeof value === 'number' && Number.isInteger(value) && value >= allowed.min && value <= allowed.max;
    case 'yes-or-no':
      return typeof value === 'boolean';
    case 'one-of':
      return typeof value === 'string' && allowed.of.includes(value);
    case 'some-of':
      return isSome(value, allowed.of);
    case 'only-this':
      return false;
  }
}

export function isSettingKey(key: string): key is keyof Settings {
  return Object.hasOwn(allowedValues, key);
}
