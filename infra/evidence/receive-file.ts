import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DomainProblem } from '../../domain/problem.ts';
import type { Ref } from '../../domain/verb.ts';
import { enterQuarantine } from './complete-upload.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { ownUpload, type UploadRow } from './own-upload.ts';
import { type DeclaredFile, reserveUpload } from './reserve-upload.ts';
import { orUnavailable } from './store-problem.ts';
import { withBuckets } from './with-buckets.ts';

/** A try before, whose answer was lost, may have brought the file in already. */
async function broughtBefore({ db }: EvidenceDeps, person: EvidencePerson, caseId: string, error: unknown): Promise<UploadRow> {
  const firstId = error instanceof DomainProblem && error.facts['reason'] === 'duplicate' ? error.facts['firstId'] : undefined;
  if (typeof firstId !== 'string') throw error;
  return ownUpload(db, person, caseId, firstId).catch(() => Promise.reject(error));
}

/**
 * Takes a small file in one piece through the API, on the same way as every other: quarantine, checks, seal. Throws what
 * starting an upload throws. Asked `again`, because no answer to the same request is known, the file that the try before
 * brought in is no duplicate but the answer.
 */
export async function receiveFile(
  deps: EvidenceDeps,
  person: EvidencePerson,
  caseId: string,
  file: Omit<DeclaredFile, 'bytes' | 'sha256'>,
  content: Buffer,
  again = false,
): Promise<Ref> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const declared = { ...file, bytes: content.length, sha256 };
  const reserving = reserveUpload(deps, person, caseId, declared).then(({ row }) => row);
  const { id, mediaType, state } = await reserving.catch((error: unknown) => {
    if (!again) throw error;
    return broughtBefore(deps, person, caseId, error);
  });
  if (state !== 'uploading') return { id, sha256 };
  const object = { open: () => Readable.from([content]), bytes: content.length, sha256, mediaType };
  const at = { bucket: deps.buckets.quarantine, key: quarantineKey(id) };
  await orUnavailable(withBuckets(deps, () => deps.store.putIfAbsent(at, object)));
  await enterQuarantine(deps, person, id);
  return { id, sha256 };
}
