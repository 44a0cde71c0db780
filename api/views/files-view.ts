import type { CaseState } from '../../domain/case.ts';
import type { Actor, EventActor } from '../../domain/role.ts';
import type { EvidenceEntry } from '../../infra/database/list-evidence.ts';
import type { CaseFile } from '../../openapi/generated/types.ts';
import type { FileRoles } from '../queries/load-file-roles.ts';

type SeenFile = Pick<EvidenceEntry, 'id' | 'uploadedBy' | 'kind'> & { uploader?: EventActor };

/** A colleague's file is one's own side's: of the same business, or of the same entrusted body. */
function isOwnSide(actor: Extract<Actor, { kind: 'merchant-agent' | 'mediator' }>, { uploadedBy, uploader }: SeenFile): boolean {
  if (uploadedBy === actor.userId) return true;
  if (actor.kind === 'merchant-agent') return uploader?.kind === 'merchant-agent' && uploader.merchantId === actor.merchantId;
  return uploader?.kind === 'mediator' && uploader.bodyId === actor.bodyId;
}

/**
 * Whether an actor sees a file: parties their own side's; the merchant and the entrusted body also what was added to the case
 * for mediation, never what was only uploaded, nor proof of identity under whatever name it came (Art. 37, 39); the
 * accountable unit what is in the case, officers above it all but proof of identity; the auditor none of it here.
 */
export function seesFile(actor: Actor, c: CaseState, file: SeenFile, { added, identity }: FileRoles): boolean {
  const byComplainant = file.uploadedBy === c.filed.consumerId;
  const forMediation = added.has(file.id) && !identity.has(file.id) && file.kind !== 'document';
  switch (actor.kind) {
    case 'consumer':
      return byComplainant;
    case 'merchant-agent':
      return isOwnSide(actor, file) || (byComplainant && forMediation);
    case 'mediator':
      return isOwnSide(actor, file) || forMediation;
    case 'officer':
      return actor.standing === 'own' || (actor.standing === 'superior' && !identity.has(file.id));
    case 'auditor':
    case 'administrator':
    case 'system':
      return false;
  }
}

/** The files of a case that its reader sees. */
export function filesView(actor: Actor, c: CaseState, files: readonly EvidenceEntry[], roles: FileRoles): CaseFile[] {
  return files
    .filter((file) => seesFile(actor, c, file, roles))
    .map(({ id, name, mediaType, bytes, sha256, createdAt }) => ({ id, name, mediaType, bytes, sha256, addedAt: createdAt.toISOString() }));
}
