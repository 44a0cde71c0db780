import type { CaseState } from '../../domain/case.ts';
import type { Actor } from '../../domain/role.ts';
import type { EvidenceEntry } from '../../infra/database/list-evidence.ts';
import type { CaseFile } from '../../openapi/generated/types.ts';

/**
 * Whether an actor sees a file: parties their own side's, the merchant also what the complainant added for mediation,
 * never proof of identity; the entrusted body and officers what is in the case; the auditor no content at all.
 */
export function seesFile(actor: Actor, c: CaseState, file: Pick<EvidenceEntry, 'uploadedBy' | 'kind'>): boolean {
  const byComplainant = file.uploadedBy === c.filed.consumerId;
  switch (actor.kind) {
    case 'consumer':
      return byComplainant;
    case 'merchant-agent':
      return file.uploadedBy === actor.userId || (byComplainant && file.kind !== 'document');
    case 'mediator':
      return file.kind !== 'document';
    case 'officer':
      return actor.standing === 'own' || actor.standing === 'superior';
    case 'auditor':
    case 'administrator':
    case 'system':
      return false;
  }
}

/** The files of a case that its reader sees. */
export function filesView(actor: Actor, c: CaseState, files: readonly EvidenceEntry[]): CaseFile[] {
  return files
    .filter((file) => seesFile(actor, c, file))
    .map(({ id, name, mediaType, bytes, sha256, createdAt }) => ({ id, name, mediaType, bytes, sha256, addedAt: createdAt.toISOString() }));
}
