import { planParts } from '../../domain/evidence/parts.ts';
import type { EvidenceState } from '../../domain/evidence/evidence-state.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { quarantineKey } from './evidence-deps.ts';
import { ownUpload, type UploadRow } from './own-upload.ts';
import { orUnavailable } from './store-problem.ts';

/** Where an upload stands. Parts that are done need not be sent again, also after a reload. */
export interface UploadView {
  id: string;
  state: EvidenceState;
  sha256: string;
  bytes: number;
  mediaType: string;
  partBytes: number;
  parts: readonly { number: number; bytes: number; done: boolean }[];
  /** Why it was refused, once it was. */
  reasons?: readonly string[];
}

export async function viewOf({ store, buckets }: EvidenceDeps, row: UploadRow): Promise<UploadView> {
  const { id, state, sha256, sizeBytes: bytes, mediaType, uploadId, verdict } = row;
  const partBytes = row.partBytes ?? bytes;
  const at = { bucket: buckets.quarantine, key: quarantineKey(id) };
  const done = state === 'uploading' && uploadId !== null ? await orUnavailable(store.listParts({ ...at, uploadId })) : undefined;
  const sizes = new Map((done ?? []).map((part) => [part.number, part.bytes]));
  const parts = planParts(bytes, partBytes).map((part) => ({
    ...part,
    done: state !== 'uploading' || sizes.get(part.number) === part.bytes,
  }));
  return { id, state, sha256, bytes, mediaType, partBytes, parts, ...(state === 'refused' && { reasons: verdict?.reasons ?? [] }) };
}

/** The parts of one's own upload, as the store has them. Throws `not-found` for another's. */
export async function uploadProgress(deps: EvidenceDeps, person: EvidencePerson, caseId: string, id: string): Promise<UploadView> {
  return viewOf(deps, await ownUpload(deps.db, person, caseId, id));
}
