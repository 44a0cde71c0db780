import { randomUUID } from 'node:crypto';
import { type ObjectStoreFailure, ObjectStoreError } from '../object-store/object-store.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

/**
 * What is wrong with one object alone, so that the work on all others can go on. Throws the error where it is no answer of the
 * store, or where the store answers nothing else either: that is no fault of the object.
 */
export async function ownTrouble({ store, buckets }: Pick<EvidenceDeps, 'store' | 'buckets'>, error: unknown): Promise<ObjectStoreFailure> {
  if (!(error instanceof ObjectStoreError)) throw error;
  if (error.code === 'unavailable' || error.code === 'full') await store.stat({ bucket: buckets.evidence, key: `alive/${randomUUID()}` });
  return error.code;
}
