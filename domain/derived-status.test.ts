import { describe, expect, it } from 'vitest';
import type { CaseState } from './case.ts';
import { derivedStatus } from './derived-status.ts';
import { accepted } from './testing/cases.ts';

const given = { complainant: 'given', respondent: 'given' } as const;
const recusal = { personId: 'handler-1', by: 'respondent' } as const;
const pause = { costsAgreed: true, agencyId: 'agency-1', handedOverOn: '2026-06-10' };

const rows: readonly [string, Partial<CaseState>][] = [
  ['accepted', {}],
  ['accepted', { consent: { complainant: 'given', respondent: 'declined' }, entrustedTo: 'body-1', appraisal: pause }],
  ['mediating', { consent: given, appraisal: { costsAgreed: true, agencyId: 'agency-1' } }],
  ['entrusted', { consent: given, entrustedTo: 'body-1' }],
  ['appraising', { consent: given, entrustedTo: 'body-1', appraisal: pause }],
  ['recusal-pending', { recusal }],
  ['recusal-pending', { consent: given, entrustedTo: 'body-1', appraisal: pause, recusal }],
];

describe('the status of an accepted complaint', () => {
  const { state } = accepted();
  it.each(rows)('is %s by the first fact that holds (%#)', (status, facts) => {
    expect(derivedStatus({ ...state, ...facts })).toBe(status);
  });
});
