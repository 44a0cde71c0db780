import { type ObjectStore, ObjectStoreError } from '../object-store/object-store.ts';
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

const made = new WeakMap<ObjectStore, Promise<void>>();

async function ready({ store, buckets }: EvidenceDeps): Promise<void> {
  await ensureBuckets(store, buckets);
  await store.proveUploads(buckets.quarantine);
}

/** A store that takes uploads: asked once in the life of a process, again after a failure and when something was missing. */
export function uploadsReady(deps: EvidenceDeps): Promise<void> {
  const { store } = deps;
  const making = made.get(store) ?? ready(deps);
  made.set(store, making);
  making.catch(() => made.delete(store));
  return making;
}

/** After something that should be in the store was not. */
export function askAgain({ store }: EvidenceDeps): void {
  made.delete(store);
}
