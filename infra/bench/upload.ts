import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bucketsOf } from '../evidence/evidence-deps.ts';
import { presign } from '../object-store/presign.ts';
import { DEMO_PASSWORD } from '../seed/accounts.ts';
import { complaintPlans } from '../seed/plans.ts';
import { closedLoop, type LoadResult, type Shot } from './load.ts';
import { callerOf, type Product, signedIn } from './product.ts';
import type { Figure } from './table.ts';

const FILE_BYTES = 5 * 1024 * 1024;
const PARALLEL = 4;
const ROUNDS = 3;
const FILES = 32;
/** Of each round, before the clock runs. */
const WARM_UP = 4;
/** A case takes 20 files. */
const CASES = 6;
const SEAL_WITHIN_MS = 120_000;

interface Uploading {
  shot: Shot;
  sealed: () => Promise<number>;
  close(): void;
}

/** Text that nobody has sent before: it passes the checks, and no two files are the same. */
function content(): Buffer {
  const lines = randomBytes(FILE_BYTES)
    .toString('base64')
    .replaceAll(/.{119}/gu, '$&\n');
  // Two letters of chance at the very beginning could be those of a program.
  return Buffer.from(`receipt\n${lines}`.slice(0, FILE_BYTES));
}

function fileOf(files: readonly Buffer[], index: number): Buffer {
  const file = files[index];
  if (file === undefined) throw new RangeError(`there is no file ${index}`);
  return file;
}

async function casesOf(call: ReturnType<typeof callerOf>, headers: Record<string, string>, bodies: readonly unknown[]): Promise<string[]> {
  const numbers: string[] = [];
  for (const body of bodies) {
    const answer = await call('POST', '/api/complaints', { ...headers, 'idempotency-key': randomUUID() }, body);
    if (answer.status !== 201) throw new Error(`no case to upload into: ${answer.status} ${answer.body}`);
    numbers.push((JSON.parse(answer.body) as { number: string }).number);
  }
  return numbers;
}

/** What a browser does with one file: hash, plan with addresses, parts to the store, completion. */
async function uploading(product: Product, files: readonly Buffer[]): Promise<Uploading> {
  const call = callerOf(product, PARALLEL);
  const plans = complaintPlans(new Date().toISOString()).filter((plan) => plan.operation === 'fileComplaint');
  const username = plans[0]?.username ?? '';
  const headers = await signedIn(call, username, DEMO_PASSWORD);
  const bodies = plans.filter((plan) => plan.username === username).map(({ body }) => body);
  const numbers = await casesOf(
    call,
    headers,
    Array.from({ length: CASES }, (_, index) => bodies[index % bodies.length]),
  );
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await call(method, path, headers, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.body}`);
    return JSON.parse(answer.body) as T;
  };
  const shot: Shot = async (index) => {
    const bytes = fileOf(files, index);
    const base = `/api/complaints/${numbers[index % CASES]}/uploads`;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { id, parts } = await ask<{ id: string; parts: { url: string; headers: Record<string, string> }[] }>('POST', base, {
      name: '凭证.txt',
      bytes: bytes.length,
      mediaType: 'text/plain',
      sha256,
      kind: 'receipt',
    });
    for (const { url, headers: more } of parts)
      if (!(await fetch(url, { method: 'PUT', headers: more, body: new Uint8Array(bytes) })).ok) return false;
    return (await ask<{ state: string }>('POST', `${base}/${id}/completion`)).state === 'checking';
  };
  const sealed = async (): Promise<number> => {
    const rows = await product.db
      .selectFrom('evidence')
      .select('id')
      .where('state', '=', 'sealed')
      .where('mediaType', '=', 'text/plain')
      .execute();
    return rows.length;
  };
  return { shot, sealed, close: () => call.close() };
}

/** The same files, one PUT each under keys of their own. */
function barePut({ stack: { objectStore } }: Product, files: readonly Buffer[]): Shot {
  const { endpoint: origin, accessKey, secretKey } = objectStore;
  const { quarantine: bucket } = bucketsOf('evidence');
  return async (index) => {
    const url = presign(
      { accessKey, secretKey, region: 'us-east-1' },
      { method: 'PUT', origin, bucket, key: `bench/${index}`, seconds: 60 },
    );
    return (await fetch(url, { method: 'PUT', body: new Uint8Array(fileOf(files, index)) })).ok;
  };
}

const megabytes = ({ ok, seconds }: LoadResult): number => (ok * FILE_BYTES) / 1024 / 1024 / seconds;

interface UploadSpeed {
  acknowledged: number;
  sealed: number;
  floor: number;
  /** Share of the files that were sealed when the last one was acknowledged. */
  meanwhile: number;
}

async function untilSealed(sealed: () => Promise<number>, count: number): Promise<void> {
  const giveUpAt = performance.now() + SEAL_WITHIN_MS;
  while ((await sealed()) < count) {
    if (performance.now() > giveUpAt) throw new Error('the files were not sealed in time');
    await sleep(50);
  }
}

/** One after the other on the same files, so that what else the machine does meets both. */
async function oneRound({ shot, sealed }: Uploading, put: Shot, from: number): Promise<UploadSpeed> {
  const warm = (send: Shot): Promise<LoadResult> => closedLoop((index) => send(from + FILES + index), PARALLEL, WARM_UP);
  const load = (send: Shot): Promise<LoadResult> => closedLoop((index) => send(from + index), PARALLEL, FILES);
  await warm(put);
  const floor = await load(put);
  await warm(shot);
  await untilSealed(sealed, from + WARM_UP);
  const startedAt = performance.now();
  const ours = await load(shot);
  const meanwhile = ((await sealed()) - from - WARM_UP) / FILES;
  await untilSealed(sealed, from + FILES + WARM_UP);
  const seconds = (performance.now() - startedAt) / 1000;
  return { acknowledged: megabytes(ours), sealed: megabytes({ ...ours, seconds }), floor: megabytes(floor), meanwhile };
}

/** The round in the middle by its ratio: its figures belong together. */
async function measure(product: Product): Promise<UploadSpeed> {
  const files = Array.from({ length: ROUNDS * (FILES + WARM_UP) }, content);
  const own = await uploading(product, files);
  const put = barePut(product, files);
  const rounds: UploadSpeed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(own, put, round * (FILES + WARM_UP)));
  own.close();
  const ratio = (round: UploadSpeed): number => round.acknowledged / round.floor;
  return rounds.toSorted((a, b) => ratio(a) - ratio(b))[Math.floor(ROUNDS / 2)] as UploadSpeed;
}

/**
 * MB/s of 5 MB files, four at a time, middle of three rounds of 32: until they are acknowledged in quarantine, and until the last
 * is checked, locked and on record; beside bare PUTs of the same files to the same store. Checking stands back while uploads
 * fill the processors: how much of it was done by the last acknowledgement is told. Needs both workers.
 */
export async function uploadFigures(product: Product): Promise<Figure[]> {
  const { acknowledged, sealed, floor, meanwhile } = await measure(product);
  const same = { unit: 'MB/s', floorName: 'bare PUT', floor };
  return [
    {
      ...same,
      name: `upload 5 MB x 4, acknowledged (${Math.round(meanwhile * 100)} % sealed by then)`,
      ours: acknowledged,
      goal: { atLeast: 0.6 },
    },
    { ...same, name: 'upload 5 MB x 4, until sealed', ours: sealed, goal: {} },
  ];
}
