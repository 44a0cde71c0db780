import type { PlannedPart } from '../../domain/evidence/parts.ts';
import { type EvidenceDeps, quarantineKey } from './evidence-deps.ts';

/** Long enough for 8 MiB over a slow line; a client asks for parts shortly before it sends them. */
const PART_SECONDS = 900;

/** PUT this many bytes there, nothing else; the store checks. */
export interface PartAddress extends PlannedPart {
  url: string;
}

/** Signs without asking anybody: only for parts of an upload that was found to be the asking person's own, and open. */
export function partAddress(
  { store, buckets }: Pick<EvidenceDeps, 'store' | 'buckets'>,
  { id, uploadId }: { id: string; uploadId: string },
  { number, bytes }: PlannedPart,
): PartAddress {
  const at = { bucket: buckets.quarantine, key: quarantineKey(id), uploadId };
  return { number, bytes, url: store.signPart(at, { number, bytes, seconds: PART_SECONDS }) };
}
