import { type PlannedPart, planParts } from '../../domain/evidence/parts.ts';
import type { EvidenceState } from '../../domain/evidence/evidence-state.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { isWhole, ownUpload, type UploadRow } from './own-upload.ts';
import type { PutAddress } from '../object-store/object-store.ts';
import { orUnavailable } from './store-problem.ts';

/** Where an upload stands. Parts that are done need not be sent again, also after a reload. */
export interface UploadView {
  id: string;
  state: EvidenceState;
  sha256: string;
  bytes: number;
  mediaType: string;
  partBytes: number;
  /** `url`: where the store takes the part, of the first ones of an upload that is begun. */
  parts: readonly (PlannedPart & { done: boolean } & Partial<PutAddress>)[];
  /** Why it was refused, once it was. */
  reasons?: readonly string[];
}

/** What the store has of an upload that is under way. */
export async function storedParts({ store, buckets }: EvidenceDeps, row: UploadRow): Promise<readonly PlannedPart[]> {
  const { id, state, uploadId } = row;
  if (state !== 'uploading') return [];
  const at = { bucket: buckets.quarantine, key: quarantineKey(id) };
  if (uploadId !== null) return (await orUnavailable(store.listParts({ ...at, uploadId }))) ?? [];
  const whole = isWhole(row) ? await orUnavailable(store.stat(at)) : undefined;
  return whole === undefined ? [] : [{ number: 1, bytes: whole.bytes }];
}

/** How an upload stands of which the store has these parts; once it is completed all of them are done. */
export function viewOf(row: UploadRow, stored: readonly PlannedPart[]): UploadView {
  const { id, state, sha256, sizeBytes: bytes, mediaType, verdict } = row;
  const partBytes = row.partBytes ?? bytes;
  const sizes = new Map(stored.map((part) => [part.number, part.bytes]));
  const parts = planParts(bytes, partBytes).map((part) => ({
    ...part,
    done: state !== 'uploading' || sizes.get(part.number) === part.bytes,
  }));
  return { id, state, sha256, bytes, mediaType, partBytes, parts, ...(state === 'refused' && { reasons: verdict?.reasons ?? [] }) };
}

/** The parts of one's own upload, as the store has them. Throws `not-found` for another's. */
export async function uploadProgress(deps: EvidenceDeps, person: EvidencePerson, caseId: string, id: string): Promise<UploadView> {
  const row = await ownUpload(deps.db, person, caseId, id);
  return viewOf(row, await storedParts(deps, row));
}
