import type { PlannedPart } from '../../domain/evidence/parts.ts';
import type { PutAddress } from '../object-store/object-store.ts';
import { type EvidenceDeps, quarantineKey } from './evidence-deps.ts';
import { isWhole, type UploadRow } from './own-upload.ts';

/** Long enough for 8 MiB over a slow line; a client asks for parts shortly before it sends them. */
const PART_SECONDS = 900;

/** PUT this many bytes there with these headers, nothing else; the store checks, of a file in one part its hash too. */
export type PartAddress = PlannedPart & PutAddress;

/**
 * Signs without asking anybody: only for an upload that was found to be the asking person's own, and open. Undefined while it
 * has no place in the store yet.
 */
export function partAddress(
  { store, buckets }: Pick<EvidenceDeps, 'store' | 'buckets'>,
  row: UploadRow,
  { number, bytes }: PlannedPart,
): PartAddress | undefined {
  const { id, state, sha256, uploadId } = row;
  if (state !== 'uploading') return undefined;
  const at = { bucket: buckets.quarantine, key: quarantineKey(id) };
  const seconds = PART_SECONDS;
  if (isWhole(row)) return { number, bytes, ...store.signPut(at, { bytes, sha256, seconds }) };
  return uploadId === null
    ? undefined
    : { number, bytes, url: store.signPart({ ...at, uploadId }, { number, bytes, seconds }), headers: {} };
}
