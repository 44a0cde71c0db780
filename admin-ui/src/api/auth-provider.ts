import type { AuthProvider } from 'ra-core';
import type { Me } from '../../../openapi/generated/types.ts';
import { client, rememberCsrfToken } from './client.ts';
import { ApiProblem, unwrap } from './problem.ts';

let me: Promise<Me> | undefined;

/** Sign-in by the session cookie; who is signed in is asked once and kept. */
export const authProvider: AuthProvider = {
  login: ({ login, password }: { login: string; password: string }) => {
    me = keep(unwrap(client.POST('/session', { body: { login, password } })));
    return me;
  },
  logout: async () => {
    const signedIn = await me?.catch(() => undefined);
    me = undefined;
    if (signedIn) await unwrap(client.DELETE('/session')).catch(() => undefined);
    rememberCsrfToken(undefined);
  },
  checkAuth: async () => void (await readMe()),
  checkError: (error: unknown) => {
    if (!isSignedOut(error)) return Promise.resolve();
    me = undefined;
    return Promise.reject(error);
  },
  getIdentity: async () => {
    const { id, name, ...rest } = await readMe();
    return { id, fullName: name, name, ...rest };
  },
};

/** The signed-in user; rejects with `unauthenticated` when there is none, which is then asked no more until someone signs in. */
export function readMe(): Promise<Me> {
  me ??= keep(unwrap(client.GET('/me')));
  return me;
}

function keep(asked: Promise<Me>): Promise<Me> {
  asked.then(
    ({ csrfToken }) => rememberCsrfToken(csrfToken),
    (error: unknown) => {
      if (!isSignedOut(error)) me = undefined;
    },
  );
  return asked;
}

function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'unauthenticated';
}
