import type {} from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainProblem } from '../../domain/problem.ts';

/** Counts a request against its limit; over it: `too-many-requests`. */
export type Limiter = (request: FastifyRequest) => Promise<void>;

/** At most `max` requests per minute and key. Counted by each process for itself. Needs the rate-limit plugin. */
export function limiter(app: FastifyInstance, max: number, keyOf: (request: FastifyRequest) => string): Limiter {
  const count = app.createRateLimit({ max, timeWindow: 60_000, keyGenerator: keyOf });
  return async (request) => {
    const outcome = await count(request);
    if (!outcome.isAllowed && outcome.isExceeded)
      throw new DomainProblem('too-many-requests', 'try again later', { retryAfter: outcome.ttlInSeconds });
  };
}
