import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Ref } from '../../domain/verb.ts';
import { enterQuarantine } from './complete-upload.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { ownUpload } from './own-upload.ts';
import { type DeclaredFile, reserveUpload } from './reserve-upload.ts';
import { orUnavailable } from './store-problem.ts';
import { withBuckets } from './with-buckets.ts';

/**
 * Takes a small file in one piece through the API, on the same way as every other: quarantine, checks, seal. Throws what
 * starting an upload throws.
 */
export async function receiveFile(
  deps: EvidenceDeps,
  person: EvidencePerson,
  caseId: string,
  file: Omit<DeclaredFile, 'bytes' | 'sha256'>,
  content: Buffer,
): Promise<Ref> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const id = await reserveUpload(deps, person, caseId, { ...file, bytes: content.length, sha256 });
  const { mediaType } = await ownUpload(deps.db, person, caseId, id);
  const object = { open: () => Readable.from([content]), bytes: content.length, sha256, mediaType };
  const at = { bucket: deps.buckets.quarantine, key: quarantineKey(id) };
  await orUnavailable(withBuckets(deps, () => deps.store.putIfAbsent(at, object)));
  await enterQuarantine(deps, person, caseId, id);
  return { id, sha256 };
}
