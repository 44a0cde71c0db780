import type { FastifyRequest } from 'fastify';
import { DomainProblem } from '../../domain/problem.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * onRequest hook, the second wall against forged requests: a browser says where a change comes from, and it must be this
 * site or one that is configured. Programs send neither header and hold no ambient cookie.
 */
export function refuseForeignOrigins(allowed: readonly string[]) {
  const hosts = new Set(allowed.map(hostOf));
  return async (request: FastifyRequest): Promise<void> => {
    if (safeMethods.has(request.method)) return;
    const { origin, 'sec-fetch-site': site } = request.headers;
    const foreign = origin === undefined ? site === 'cross-site' : hostOf(origin) !== request.headers.host && !hosts.has(hostOf(origin));
    if (foreign) throw new DomainProblem('forbidden', 'the request comes from another site');
  };
}
