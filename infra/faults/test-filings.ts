import { randomUUID } from 'node:crypto';
import { complaintPlans } from '../seed/plans.ts';
import { DEMO_COUNTY } from '../seed/units.ts';
import type { Asked } from './test-clients.ts';

const CONSUMERS = 8;

/**
 * Requests to file `count` complaints, each under a key of its own, by few consumers: by turns addressed to a business that
 * takes part in ODR, and to the authority of the demo county. Each becomes a case that waits with a running clock.
 */
export function filings(count: number): readonly Asked[] {
  const plans = complaintPlans(new Date().toISOString()).filter(({ operation }) => operation === 'fileComplaint');
  const toOdr = plans.filter(({ body }) => body['addressedTo'] === 'odr');
  const toAuthority = plans.filter(({ body, unitCode }) => body['addressedTo'] === 'authority' && unitCode === DEMO_COUNTY);
  return Array.from({ length: count }, (_, index) => {
    const half = index % 2 === 0 ? toOdr : toAuthority;
    const { body } = half[(index >> 1) % half.length] ?? {};
    const serial = 1 + (index % CONSUMERS);
    return { login: serial === 1 ? 'consumer' : `consumer${serial}`, path: '/api/complaints', body: body ?? {}, key: randomUUID() };
  });
}
