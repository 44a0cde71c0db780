import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../seed/accounts.ts';

/** One request that changes something, by an account of the demo. */
export interface Asked {
  login: string;
  path: string;
  body: object;
  key: string;
  /** Sent as If-Match. */
  version?: number;
}

export interface Answer {
  status: number;
  contentType: string;
  retryAfter: string | null;
  body: Record<string, unknown>;
}

/** One try: what was answered, or 'unknown' when the connection broke or nothing came. */
export interface Try {
  outcome: number | 'unknown';
  tookMs: number;
  retryAfter: string | null;
}

/** What a client knows of one request; `answer` is missing until one came that is not 503. */
export interface Entry extends Asked {
  tries: Try[];
  answer?: Answer;
}

export type Clients = ReturnType<typeof openClients>;

const SILENCE_MS = 20_000;
/** Far more than a quiet machine needs: whether a request is ever answered is asked here, not how fast. */
const GIVE_UP_MS = 600_000;
/** Sooner than Retry-After asks for: more tries meet the fault. */
const AGAIN_MS = 150;

type Headers = Record<string, string>;

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: response.headers.get('retry-after'),
    body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
  };
}

function post(url: string, headers: Headers, body: object): Promise<Response> {
  const signal = AbortSignal.timeout(SILENCE_MS);
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal });
}

function sessions(origin: string): (login: string) => Promise<Headers> {
  const open = new Map<string, Promise<Headers>>();
  const signIn = async (login: string): Promise<Headers> => {
    const response = await post(`${origin}/api/session`, {}, { login, password: DEMO_PASSWORD });
    const { csrfToken } = (await response.json()) as { csrfToken: string };
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]);
    return { cookie: cookie.join('; '), 'csrf-token': csrfToken };
  };
  return (login) => {
    const session = open.get(login) ?? signIn(login);
    open.set(login, session);
    return session;
  };
}

/**
 * The people who use the product. Their ledger holds every request with all its tries; it is the truth that the product's
 * own records are compared with. Sign them in (`ready`) before anything is killed.
 */
export function openClients(origin: string) {
  const ledger: Entry[] = [];
  const sessionOf = sessions(origin);

  async function tryOnce(entry: Entry): Promise<Answer | undefined> {
    const { login, path, body, key, version } = entry;
    const seen: Headers = version === undefined ? {} : { 'if-match': `"v${version}"` };
    const headers = { ...(await sessionOf(login)), 'idempotency-key': key, ...seen };
    const sentAt = performance.now();
    const answer = await post(`${origin}${path}`, headers, body)
      .then(answerOf)
      .catch(() => undefined);
    const tookMs = performance.now() - sentAt;
    entry.tries.push({ outcome: answer?.status ?? 'unknown', tookMs, retryAfter: answer?.retryAfter ?? null });
    if (answer !== undefined && answer.status !== 503) entry.answer = answer;
    return answer;
  }

  function enter(asked: Asked): Entry {
    const entry: Entry = { ...asked, tries: [] };
    ledger.push(entry);
    return entry;
  }

  /** Repeats an entry with its key until it is answered with something else than 503. */
  async function insist(entry: Entry): Promise<Entry & { answer: Answer }> {
    const giveUpAt = Date.now() + GIVE_UP_MS;
    for (;;) {
      await tryOnce(entry);
      const { answer } = entry;
      if (answer !== undefined) return Object.assign(entry, { answer });
      if (Date.now() > giveUpAt) throw new Error(`${entry.path} was never answered: ${JSON.stringify(entry.tries.slice(-5))}`);
      await sleep(AGAIN_MS);
    }
  }

  return {
    ledger: ledger as readonly Entry[],
    ready: (logins: readonly string[]) => Promise.all(logins.map(sessionOf)),
    enter,
    tryOnce,
    insist,
    /** Asks and insists. */
    ask: (asked: Asked) => insist(enter(asked)),
  };
}
