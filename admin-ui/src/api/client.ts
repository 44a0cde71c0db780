import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../../openapi/generated/types.ts';

let csrfToken: string | undefined;

/** Keeps the token that every change must carry; it comes with the signed-in user. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** The contract's client: same origin, the session in its cookie. */
export const client: Client<paths> = createClient<paths>({ baseUrl: '/api', credentials: 'same-origin' });

client.use({
  onRequest({ request }) {
    if (csrfToken !== undefined && request.method !== 'GET') request.headers.set('Csrf-Token', csrfToken);
    return request;
  },
});
