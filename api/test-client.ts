import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import createClient, { type Client } from 'openapi-fetch';
import type { Me, paths } from '../openapi/generated/types.ts';

type Method = NonNullable<InjectOptions['method']>;

/** A `fetch` that goes into the server without a port. The client's own requests only: their bodies are texts or bytes. */
export function injectedFetch(
  app: FastifyInstance,
  headers: () => Record<string, string> = () => ({}),
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const bytes = Buffer.from(await request.arrayBuffer());
    const answer = await app.inject({
      method: request.method as Method,
      url: pathname + search,
      headers: { ...Object.fromEntries(request.headers), ...headers() },
      ...(bytes.length > 0 && { payload: bytes }),
    });
    const given = Object.entries(answer.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    const empty = answer.statusCode === 204 || answer.statusCode === 304;
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers: given });
  };
}

export type TestClient = Client<paths>;

/** The typed client of the contract, without a session. */
export function anonymous(app: FastifyInstance): TestClient {
  return createClient<paths>({ baseUrl: 'http://localhost/api', fetch: injectedFetch(app) });
}

export interface SignedInClient {
  client: TestClient;
  me: Me;
  /** Cookie and CSRF token, for requests that the typed client would not make. */
  headers: Record<string, string>;
}

/** Signs in and gives a client that carries the session, as a browser would. */
export async function signInAs(app: FastifyInstance, login: string, password: string): Promise<SignedInClient> {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } });
  if (answer.statusCode !== 200) throw new Error(`signing in as ${login}: ${answer.statusCode} ${answer.body}`);
  const me = answer.json<Me>();
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'csrf-token': me.csrfToken };
  return { me, headers, client: createClient<paths>({ baseUrl: 'http://localhost/api', fetch: injectedFetch(app, () => headers) }) };
}

/** A fresh Idempotency-Key. */
export function newKey(): string {
  return randomUUID();
}
