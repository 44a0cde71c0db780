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
const CASES = 4;
const FILES = 48;
const WARM_UP = 4;
const SEAL_WITHIN_MS = 120_000;

interface Uploading {
  shot: Shot;
  sealed: () => Promise<number>;
  close(): void;
}

/** Text that nobody has sent before: it passes the checks, and no two files are the same. */
function content(): Buffer {
  return Buffer.from(
    randomBytes(FILE_BYTES)
      .toString('base64')
      .replaceAll(/.{119}/gu, '$&\n')
      .slice(0, FILE_BYTES),
  );
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
}

async function measure(product: Product): Promise<UploadSpeed> {
  const files = Array.from({ length: FILES + WARM_UP }, content);
  const { shot, sealed, close } = await uploading(product, files);
  const put = barePut(product, files);
  await closedLoop((index) => put(FILES + index), PARALLEL, WARM_UP);
  const floor = await closedLoop(put, PARALLEL, FILES);
  await closedLoop((index) => shot(FILES + index), PARALLEL, WARM_UP);
  while ((await sealed()) < WARM_UP) await sleep(50);
  const startedAt = performance.now();
  const ours = await closedLoop(shot, PARALLEL, FILES);
  while ((await sealed()) < FILES + WARM_UP) {
    if (performance.now() - startedAt > SEAL_WITHIN_MS) throw new Error('the files were not sealed in time');
    await sleep(50);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  close();
  return { acknowledged: megabytes(ours), sealed: megabytes({ ...ours, seconds }), floor: megabytes(floor) };
}

/**
 * MB/s of 5 MB files, four at a time: until they are acknowledged in quarantine while others are being sealed, and until the
 * last is checked, locked and on record; beside bare PUTs of the same size to the same store. Needs the worker.
 */
export async function uploadFigures(product: Product): Promise<Figure[]> {
  const { acknowledged, sealed, floor } = await measure(product);
  const same = { unit: 'MB/s', floorName: 'bare PUT', floor };
  return [
    { ...same, name: 'upload 5 MB x 4, acknowledged', ours: acknowledged, goal: { atLeast: 0.6 } },
    { ...same, name: 'upload 5 MB x 4, until sealed', ours: sealed, goal: {} },
  ];
}
