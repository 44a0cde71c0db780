import type { ObjectStore } from '../object-store/object-store.ts';
import { ensureBuckets, type EvidenceDeps } from './evidence-deps.ts';

/** However often somebody asks again. */
const ASKED_EVERY_MS = 60_000;

const asked = new WeakMap<ObjectStore, { at: number; ready: Promise<void> }>();

async function ready({ store, buckets }: EvidenceDeps): Promise<void> {
  await ensureBuckets(store, buckets);
  await store.proveUploads(buckets.quarantine);
}

/**
 * Resolves when the store takes uploads by address. Asked once in the life of a process and after a failure; with `again`, where
 * something that was sent did not come, also when the last time was a minute ago.
 */
export function uploadsReady(deps: EvidenceDeps, again = false): Promise<void> {
  const { store } = deps;
  const before = asked.get(store);
  if (before !== undefined && (!again || Date.now() - before.at < ASKED_EVERY_MS)) return before.ready;
  const asking = { at: Date.now(), ready: ready(deps) };
  asked.set(store, asking);
  asking.ready.catch(() => asked.get(store) === asking && asked.delete(store));
  return asking.ready;
}
