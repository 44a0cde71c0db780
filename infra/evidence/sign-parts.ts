import { planParts } from '../../domain/evidence/parts.ts';
import { DomainProblem } from '../../domain/problem.ts';
import { type EvidenceDeps, type EvidencePerson, quarantineKey } from './evidence-deps.ts';
import { ownUpload } from './own-upload.ts';

/** Long enough for 8 MiB over a slow line; a client asks for parts shortly before it sends them. */
const PART_SECONDS = 900;
const MOST_AT_ONCE = 100;

/** PUT this many bytes there, nothing else; the store checks. */
export interface PartAddress {
  number: number;
  bytes: number;
  url: string;
}

/** Addresses at which the store takes parts of one's own upload. Parts may be sent in any order, and again. */
export async function signParts(
  { db, store, buckets }: EvidenceDeps,
  person: EvidencePerson,
  caseId: string,
  id: string,
  numbers: readonly number[],
): Promise<PartAddress[]> {
  const { state, uploadId, sizeBytes, partBytes } = await ownUpload(db, person, caseId, id);
  if (state !== 'uploading' || uploadId === null)
    throw new DomainProblem('action-not-allowed', 'this upload takes no parts', { reason: 'upload-over', state });
  const plan = new Map(planParts(sizeBytes, partBytes ?? sizeBytes).map((part) => [part.number, part]));
  const at = { bucket: buckets.quarantine, key: quarantineKey(id), uploadId };
  return [...new Set(numbers)].slice(0, MOST_AT_ONCE).map((number) => {
    const part = plan.get(number);
    if (part === undefined) throw new DomainProblem('invalid-request', 'this upload has no such part', { reason: 'no-such-part', number });
    return { ...part, url: store.signPart(at, { ...part, seconds: PART_SECONDS }) };
  });
}
