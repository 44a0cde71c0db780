import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ObjectStore } from './object-store.ts';
import { ObjectStoreError } from './object-store.ts';
import { type Credentials, presign, type PresignRequest } from './presign.ts';

const COPY_SOURCE = 'x-amz-copy-source';
const PATIENCE_MS = 20_000;

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
  const none = { [COPY_SOURCE]: 'none' };
  return { ...request, query: { ...request.query, ...none }, headers: { ...request.headers, ...none } };
}

async function answers(url: string, headers: Record<string, string>, body: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: 'PUT', headers, body, signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch (error) {
    throw new ObjectStoreError('unavailable', 'object store: it does not answer', { cause: error });
  }
}

/** Finds out by trying which way of signing a store takes. Throws `refused` for one where an address can be made to copy. */
export async function proveGuard(
  store: Pick<ObjectStore, 'putIfAbsent' | 'remove'>,
  { credentials, origin, bucket }: { credentials: Credentials; origin: string; bucket: string },
): Promise<UploadGuard> {
  const own = { bucket, key: `${PROOFS}${randomUUID()}` };
  const target = { bucket, key: `${own.key}-copy` };
  const content = Buffer.from('somebody else’s');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const takes = (guard: UploadGuard, headers: Record<string, string>): Promise<boolean> =>
    answers(presign(credentials, guarded(guard, { method: 'PUT', origin, ...target, seconds: 60 })), headers, 'mine');
  const copying = { [COPY_SOURCE]: `/${own.bucket}/${own.key}` };
  try {
    await store.putIfAbsent(own, { open: () => Readable.from([content]), bytes: content.length, sha256, mediaType: 'text/plain' });
    for (const guard of ['bound', 'open'] as const) if ((await takes(guard, {})) && !(await takes(guard, copying))) return guard;
    throw new ObjectStoreError('refused', 'object store: an address for uploads can be made to copy other objects');
  } finally {
    await Promise.allSettled([own, target].map((at) => store.remove(at)));
  }
}
