import { planParts } from '../../domain/evidence/parts.ts';
import { DomainProblem } from '../../domain/problem.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { isWhole, ownUpload, type UploadRow } from './own-upload.ts';
import { type PartAddress, partAddress } from './part-address.ts';
import { orUnavailable } from './store-problem.ts';
import { uploadsReady } from './uploads-ready.ts';

const MOST_AT_ONCE = 100;

function over({ state }: UploadRow): never {
  throw new DomainProblem('action-not-allowed', 'this upload takes no parts', { reason: 'upload-over', state });
}

/** Addresses at which the store takes parts of one's own upload. Parts may be sent in any order, and again. */
export async function signParts(
  deps: EvidenceDeps,
  person: EvidencePerson,
  caseId: string,
  id: string,
  numbers: readonly number[],
): Promise<PartAddress[]> {
  const row = await ownUpload(deps.db, person, caseId, id);
  const { sizeBytes, partBytes } = row;
  await orUnavailable(uploadsReady(deps, isWhole(row)));
  const plan = new Map(planParts(sizeBytes, partBytes ?? sizeBytes).map((part) => [part.number, part]));
  return [...new Set(numbers)].slice(0, MOST_AT_ONCE).map((number) => {
    const part = plan.get(number);
    if (part === undefined) throw new DomainProblem('invalid-request', 'this upload has no such part', { reason: 'no-such-part', number });
    return partAddress(deps, row, part) ?? over(row);
  });
}
