import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type ObjectStore, ObjectStoreError } from './object-store.ts';
import { type Credentials, presign, type PresignRequest } from './presign.ts';

const COPY_SOURCE = 'x-amz-copy-source';
/** Headers by which a PUT is more than the storing of its body: they copy another object, or date this one. */
const POWERS: Readonly<Record<string, string>> = {
  [COPY_SOURCE]: 'none',
  'x-minio-source-mtime': '',
  'x-minio-source-replication-request': 'none',
};
const PATIENCE_MS = 20_000;
/** As long as the addresses themselves: what a clock that is off would break, it breaks here. */
const PROOF_SECONDS = 900;

/** Below here objects come and go while a store is tried; nobody misses them. */
export const PROOFS = 'proofs/';

/**
 * How addresses for uploads are signed. Every store of S3 copies another object where a PUT names one in a header. AWS and most
 * others refuse such a header unless it was signed (`open`). MinIO takes it, with all rights of whoever signed; but it lets the
 * value of a signed header come from the query, so that `bound` to a value there no other can be sent. Others refuse that.
 */
export type UploadGuard = 'bound' | 'open';

/** What is added to a request for an address before it is signed. */
export function guarded(guard: UploadGuard, request: PresignRequest): PresignRequest {
  if (guard === 'open') return request;
  return { ...request, query: { ...request.query, ...POWERS }, headers: { ...request.headers, ...POWERS } };
}

interface Proof {
  store: Pick<ObjectStore, 'putIfAbsent' | 'read' | 'remove'>;
  credentials: Credentials;
  origin: string;
  bucket: string;
}

/** Status and code of the answer to a PUT. Throws `unavailable` where it says nothing about the request, so that one asks again. */
async function answerTo(url: string, headers: Record<string, string>): Promise<string> {
  try {
    const answer = await fetch(url, { method: 'PUT', headers, body: 'mine', signal: AbortSignal.timeout(PATIENCE_MS) });
    const [, code = ''] = /<Code>(\w+)<\/Code>/u.exec(await answer.text()) ?? [];
    if (![200, 400, 403, 501].includes(answer.status)) throw new Error(`it answered ${answer.status} ${code}`);
    return `${answer.status} ${code}`.trim();
  } catch (error) {
    throw new ObjectStoreError('unavailable', 'object store: an address for uploads could not be tried', { cause: error });
  }
}

/** Whether addresses signed in this way are taken, and cannot be made to copy; else what was answered. */
async function holds(guard: UploadGuard, { store, credentials, origin, bucket }: Proof, source: string): Promise<true | string> {
  const target = { bucket, key: `${source}-${guard}` };
  const put = (headers: Record<string, string>): Promise<string> =>
    answerTo(presign(credentials, guarded(guard, { method: 'PUT', origin, ...target, seconds: PROOF_SECONDS })), headers);
  try {
    const plain = await put({});
    if (plain !== '200') return plain;
    const copying = await put({ [COPY_SOURCE]: `/${bucket}/${source}` });
    return copying !== '200' && (await buffer(await store.read(target))).toString() === 'mine' ? true : `it copies: ${copying}`;
  } finally {
    await store.remove(target).catch(() => undefined);
  }
}

/** Finds out by trying which way of signing a store takes. Throws `refused` for one where an address can be made to copy. */
export async function proveGuard(proof: Proof): Promise<UploadGuard> {
  const own = { bucket: proof.bucket, key: `${PROOFS}${randomUUID()}` };
  const content = Buffer.from('somebody else’s');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const object = { open: () => Readable.from([content]), bytes: content.length, sha256, mediaType: 'text/plain' };
  const answers: string[] = [];
  try {
    const { versionId } = await proof.store.putIfAbsent(own, object);
    if (versionId !== undefined) throw new ObjectStoreError('refused', `object store: bucket ${own.bucket} must not keep versions`);
    for (const guard of ['bound', 'open'] as const) {
      const answer = await holds(guard, proof, own.key);
      if (answer === true) return guard;
      answers.push(`${guard}: ${answer}`);
    }
    throw new ObjectStoreError('refused', `object store: no safe address for uploads (${answers.join('; ')})`);
  } finally {
    await proof.store.remove(own).catch(() => undefined);
  }
}
