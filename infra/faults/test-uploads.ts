import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../seed/accounts.ts';

const AGAIN_MS = 100;
const GIVE_UP_MS = 120_000;

export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A file that the API acknowledged with 2xx, and what it was told to be. */
export interface Acknowledged {
  id: string;
  sha256: string;
  way: 'parts' | 'one piece';
}

interface PlannedUpload {
  id: string;
  state: string;
  partBytes: number;
  parts: readonly { number: number; bytes: number; done: boolean; url?: string; headers?: Record<string, string> }[];
}

interface AddressedPart {
  number: number;
  bytes: number;
  url: string;
  headers: Record<string, string>;
}

/** Addresses that came with the plan, and numbers of the parts to be sent that have none. */
function addressesIn({ parts }: PlannedUpload, isLate: boolean): { given: AddressedPart[]; numbers: number[] } {
  const missing = parts.filter(({ done }) => !done).map(({ url, ...part }) => ({ headers: {}, ...part, url: isLate ? undefined : url }));
  return {
    given: missing.flatMap(({ url, ...part }) => (url === undefined ? [] : [{ ...part, url }])),
    numbers: missing.filter(({ url }) => url === undefined).map(({ number }) => number),
  };
}

export type Uploader = Awaited<ReturnType<typeof openUploader>>;

async function signIn(origin: string, login: string): Promise<Record<string, string>> {
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: DEMO_PASSWORD }),
  });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
  return { cookie: cookies.join('; '), 'csrf-token': csrfToken };
}

/** A person who uploads to one case and repeats what was not answered; every other answer than 2xx and 503 is an error. */
export async function openUploader(origin: string, login: string) {
  const session = await signIn(origin, login);
  let cut = 0;
  let answered = 0;

  async function insist(
    path: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
    headers: Record<string, string> = {},
  ): Promise<unknown> {
    const type = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    for (const giveUpAt = Date.now() + GIVE_UP_MS; ;) {
      const signal = AbortSignal.timeout(30_000);
      const request = { method: 'POST', headers: { ...session, ...type, ...headers }, signal, ...(body !== undefined && { body }) };
      const answer = await fetch(`${origin}/api${path}`, request).catch(() => undefined);
      const text = await answer?.text().catch(() => undefined);
      if (answer?.ok && text !== undefined) {
        answered += 1;
        return JSON.parse(text);
      }
      if (answer !== undefined && text !== undefined && answer.status !== 503) throw new Error(`${path}: ${answer.status} ${text}`);
      cut += 1;
      if (Date.now() > giveUpAt) throw new Error(`${path} was never answered`);
      await sleep(AGAIN_MS);
    }
  }

  async function sendParts(number: string, upload: PlannedUpload, content: Uint8Array, isLate: boolean): Promise<void> {
    if (upload.state !== 'uploading') return;
    const { given, numbers } = addressesIn(upload, isLate);
    const ask = () => insist(`/complaints/${number}/uploads/${upload.id}/parts`, JSON.stringify({ numbers }));
    const asked = numbers.length === 0 ? { items: [] } : ((await ask()) as { items: AddressedPart[] });
    for (const { number: part, bytes, url, headers } of [...given, ...asked.items]) {
      const from = (part - 1) * upload.partBytes;
      const sent = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(content.subarray(from, from + bytes)) });
      if (!sent.ok) throw new Error(`part ${part}: ${sent.status}`);
    }
  }

  return {
    /** Requests that broke off or met an API that was not ready. */
    cut: (): number => cut,
    answered: (): number => answered,
    /** Who is late asks for addresses, because those that came with the plan live no more. */
    async inParts(number: string, content: Uint8Array, isLate = false): Promise<Acknowledged> {
      const sha256 = sha256Of(content);
      const declared = { name: 'a.txt', bytes: content.length, mediaType: 'text/plain', sha256, kind: 'other' };
      const upload = (await insist(`/complaints/${number}/uploads`, JSON.stringify(declared))) as PlannedUpload;
      await sendParts(number, upload, content, isLate);
      await insist(`/complaints/${number}/uploads/${upload.id}/completion`, undefined);
      return { id: upload.id, sha256, way: 'parts' };
    },
    async inOnePiece(number: string, content: Uint8Array): Promise<Acknowledged> {
      const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() };
      const { id } = (await insist(`/complaints/${number}/files?name=b.txt&kind=other`, new Uint8Array(content), headers)) as {
        id: string;
      };
      return { id, sha256: sha256Of(content), way: 'one piece' };
    },
  };
}

/** Resident memory of a process in bytes. */
function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

/** Looks at the memory of processes until it is stopped; gives by how much each grew at most. */
export function watchMemory(pids: Readonly<Record<string, number>>) {
  const before = Object.entries(pids).map(([name, pid]) => [name, pid, residentBytes(pid)] as const);
  // A figure that no process of Node can have would make every growth look small.
  for (const [name, , start] of before) if (start < 20 * 1024 * 1024) throw new Error(`${name} is no running process`);
  const most = new Map<string, number>();
  const look = (): void => {
    for (const [name, pid, start] of before) most.set(name, Math.max(most.get(name) ?? 0, residentBytes(pid) - start));
  };
  const timer = setInterval(look, 50);
  return {
    stop(): Record<string, number> {
      clearInterval(timer);
      look();
      return Object.fromEntries(most);
    },
  };
}
