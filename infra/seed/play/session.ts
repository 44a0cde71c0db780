import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from './operations.ts';

/** One call of an operation. */
export interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is a Buffer. */
  readonly body?: object;
}

/** A JSON answer with its status. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Somebody signed in. */
export interface Session {
  call(operation: string, call?: Call): Promise<Answer>;
}

const TRIES = 20;
const LONGEST_WAIT_S = 5;

/** Answers that ask to come again later: too many requests, or a part that is down for a moment. */
function isPassing(status: number): boolean {
  return status === 429 || status === 503;
}

async function send(url: URL, init: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, init);
    if (!isPassing(response.status) || attempt === TRIES) return response;
    await response.arrayBuffer();
    await sleep(1000 * Math.min(Number(response.headers.get('retry-after') ?? 1) || 1, LONGEST_WAIT_S));
  }
}

function bodyOf(body: object | undefined): { headers: Record<string, string>; body?: NonNullable<RequestInit['body']> } {
  if (body === undefined) return { headers: {} };
  if (body instanceof Uint8Array) return { headers: { 'content-type': 'application/octet-stream' }, body: Uint8Array.from(body) };
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function urlOf(baseUrl: string, operation: Operation, { params = {}, query = {} }: Call): URL {
  const path = operation.path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return new URL(`${path}?${new URLSearchParams(query).toString()}`, baseUrl);
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

/** Signs in; Error when refused. Calls carry the cookie and the token against forged requests. */
export async function signIn(
  baseUrl: string,
  operations: ReadonlyMap<string, Operation>,
  login: string,
  password: string,
): Promise<Session> {
  const request = (name: string, call: Call, headers: Record<string, string>): Promise<Response> => {
    const operation = operations.get(name);
    if (operation === undefined) throw new Error(`the contract has no operation ${name}`);
    const { headers: own, body } = bodyOf(call.body);
    const all = { ...headers, ...own, ...call.headers };
    return send(urlOf(baseUrl, operation, call), { method: operation.method, headers: all, ...(body === undefined ? {} : { body }) });
  };
  const response = await request('signIn', { body: { login, password } }, {});
  if (!response.ok) throw new Error(`${login} cannot sign in: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  return { call: async (name, call = {}) => answerOf(await request(name, call, { cookie, 'csrf-token': csrfToken })) };
}
