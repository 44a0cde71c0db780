import { timingSafeEqual } from 'node:crypto';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { DomainProblem } from '../domain/problem.ts';
import type { Db } from '../infra/database/connect.ts';
import type { Reader } from './reader.ts';
import { readerOfToken } from './security/sessions.ts';

export const SESSION_COOKIE = 'redress_session';
export const CSRF_HEADER = 'csrf-token';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the security handlers of the contract. */
    reader: Reader | undefined;
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * One function per security scheme of the contract: `session` finds out who asks, `csrf` wants the session's token in a
 * header that no foreign page can set. Both throw; the renderer makes 401 and 403 of it.
 */
export function securityHandlers(db: Db) {
  return {
    async session(request: FastifyRequest): Promise<void> {
      const token = request.cookies[SESSION_COOKIE];
      request.reader = token === undefined ? undefined : await readerOfToken(db, token);
      if (request.reader === undefined) throw new DomainProblem('unauthenticated', 'sign in first');
    },
    async csrf(request: FastifyRequest): Promise<void> {
      const sent = request.headers[CSRF_HEADER];
      const { reader } = request;
      if (reader === undefined || typeof sent !== 'string' || !sameText(sent, reader.session.csrfToken)) {
        throw new DomainProblem('forbidden', 'the Csrf-Token header does not belong to this session');
      }
    },
  };
}
