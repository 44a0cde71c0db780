import { DomainProblem } from '../../domain/problem.ts';
import type { Me } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handlers } from '../handler.ts';
import type { Limiter } from '../http/limiter.ts';
import { loadNames } from '../queries/names.ts';
import { verifiedUser } from '../queries/verified-user.ts';
import { type Reader, signedIn } from '../reader.ts';
import { SESSION_COOKIE } from '../security.ts';
import { closeSession, openSession, readerOfToken, sweepSessions } from '../security/sessions.ts';

async function meOf({ db, config }: ApiDeps, reader: Reader): Promise<Me> {
  const { userId: id, login, name, roles, unit, merchantId, bodyId, session } = reader;
  const names = await loadNames(db, { merchants: [merchantId], bodies: [bodyId] });
  const merchant = merchantId === undefined ? undefined : names.merchants.get(merchantId);
  const body = bodyId === undefined ? undefined : names.bodies.get(bodyId);
  const seesWorkflows = config.webUiUrl !== undefined && roles.some((role) => role === 'supervisor' || role === 'administrator');
  return {
    id,
    login,
    name,
    roles: [...roles],
    csrfToken: session.csrfToken,
    caseClock: config.caseClock,
    expiresAt: session.expiresAt.toISOString(),
    ...(unit && { unit: { id: unit.id, name: unit.name, level: unit.level, code: unit.code } }),
    ...(merchant && { merchant }),
    ...(body && { body }),
    ...(seesWorkflows && config.webUiUrl !== undefined && { temporalUi: config.webUiUrl }),
  };
}

function cookieOptions({ config }: ApiDeps) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies } as const;
}

/** Signing in and out, and who is signed in. The session travels in an HttpOnly cookie; its CSRF token in the answer. */
export function sessionHandlers(deps: ApiDeps, limit: Limiter): Pick<Handlers, 'signIn' | 'signOut' | 'readMe'> {
  const { db } = deps;
  return {
    async signIn({ body, raw }) {
      await limit(raw);
      const user = await verifiedUser(db, body.login, body.password);
      if (user === undefined) throw new DomainProblem('unauthenticated', 'login or password is wrong');
      await sweepSessions(db);
      const { token, expiresAt } = await openSession(db, user.id);
      const reader = signedIn(await readerOfToken(db, token));
      return {
        body: await meOf(deps, reader),
        setCookie: (reply) => void reply.setCookie(SESSION_COOKIE, token, { ...cookieOptions(deps), expires: expiresAt }),
      };
    },

    async signOut({ reader }) {
      await closeSession(db, signedIn(reader).session.tokenHash);
      return { status: 204, body: undefined, setCookie: (reply) => void reply.clearCookie(SESSION_COOKIE, cookieOptions(deps)) };
    },

    async readMe({ reader }) {
      return { body: await meOf(deps, signedIn(reader)) };
    },
  };
}
