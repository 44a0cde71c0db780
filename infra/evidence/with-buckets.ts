import { ObjectStoreError } from '../object-store/object-store.ts';
import { ensureBuckets, type EvidenceDeps } from './evidence-deps.ts';

/** Runs a request that writes; in a store that is new the buckets are made first. */
export async function withBuckets<T>({ store, buckets }: EvidenceDeps, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof ObjectStoreError) || error.code !== 'missing') throw error;
    await ensureBuckets(store, buckets);
    return request();
  }
}
