import { DomainProblem } from '../../domain/problem.ts';
import type { Actor, Role } from '../../domain/role.ts';
import type { FileView } from '../../infra/evidence/list-files.ts';
import type { FileAction } from '../../openapi/generated/types.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import type { FileRoles } from '../queries/load-file-roles.ts';
import { seesFile } from '../views/files-view.ts';

const deciding: readonly Role[] = ['handler', 'approver', 'supervisor'];
const signing: readonly Role[] = ['approver', 'supervisor'];

/** Parties, the accountable unit and the entrusted body add files; who only watches does not. */
export function mayUpload({ actor, row }: LoadedCase): boolean {
  if (row.status === 'archived') return false;
  return (
    actor.kind === 'consumer' ||
    actor.kind === 'merchant-agent' ||
    actor.kind === 'mediator' ||
    (actor.kind === 'officer' && actor.standing === 'own')
  );
}

export function mustUpload(loaded: LoadedCase): void {
  if (!mayUpload(loaded)) throw new DomainProblem('forbidden', 'not for your role in this case');
}

/** Auditors read everything, for a purpose that stays on record; administrators see what there is, not what is in it. */
function opens(actor: Actor, loaded: LoadedCase, file: FileView, roles: FileRoles): boolean {
  return actor.kind === 'auditor' || seesFile(actor, loaded.row.state, file, roles);
}

/**
 * Whether a reader may know of a file. What is unfinished or was given up is the uploader's own; what was refused, and why,
 * the uploader's and the authority's.
 */
export function seesEntry(loaded: LoadedCase, file: FileView, roles: FileRoles): boolean {
  const { actor } = loaded;
  const own = 'userId' in actor && file.uploadedBy === actor.userId;
  if (file.state === 'abandoned') return false;
  if (file.state === 'uploading') return own;
  if (file.state === 'refused' && !own && actor.kind !== 'officer' && actor.kind !== 'auditor') return false;
  return actor.kind === 'administrator' || opens(actor, loaded, file, roles);
}

function has(actor: Actor, roles: readonly Role[]): boolean {
  return actor.kind === 'officer' && actor.standing === 'own' && actor.roles.some((role) => roles.includes(role));
}

function voiding({ actor }: LoadedCase, file: FileView): FileAction[] {
  if (file.state !== 'sealed' || file.voidDecided || actor.kind !== 'officer') return [];
  if (file.voidAskedBy === undefined) return has(actor, deciding) ? ['askVoid'] : [];
  return has(actor, signing) && file.voidAskedBy !== actor.userId ? ['decideVoid'] : [];
}

function holding({ actor }: LoadedCase, { state, held }: FileView): FileAction[] {
  if (state !== 'sealed' && state !== 'voided') return [];
  if (held) return has(actor, signing) ? ['releaseHold'] : [];
  return has(actor, deciding) ? ['placeHold'] : [];
}

/** Offered once the end of the lock is over; the core asks whether the case was closed long enough. */
function removing({ actor }: LoadedCase, { state, held, retainUntil, removalAskedBy }: FileView): FileAction[] {
  if ((state !== 'sealed' && state !== 'voided') || held || retainUntil === undefined || retainUntil > new Date()) return [];
  if (removalAskedBy === undefined) return has(actor, deciding) ? ['askRemoval'] : [];
  return has(actor, signing) && actor.kind === 'officer' && removalAskedBy !== actor.userId ? ['decideRemoval'] : [];
}

export type OfficerAction = Exclude<FileAction, 'openFile' | 'getCustodyReport'>;

/** Whether an officer's office lets him decide that; whether the file is in a state for it is another question. */
export function mayDecide(actor: Actor, action: OfficerAction): boolean {
  return has(actor, action === 'askVoid' || action === 'placeHold' || action === 'askRemoval' ? deciding : signing);
}

/** Whether an account is of an office that decides about removals, whatever the case. */
export function mayRemove(roles: readonly Role[]): boolean {
  return roles.some((role) => deciding.includes(role));
}

/** Content of a void file is for auditors alone. */
export function mayOpenVoided({ kind }: Actor): boolean {
  return kind === 'auditor';
}

function reading(loaded: LoadedCase, file: FileView, roles: FileRoles): FileAction[] {
  const { actor } = loaded;
  const open = file.state === 'sealed' || (file.state === 'voided' && mayOpenVoided(actor));
  const reports = actor.kind === 'officer' || actor.kind === 'auditor' || ('userId' in actor && file.uploadedBy === actor.userId);
  return [
    ...(open && file.inStore && opens(actor, loaded, file, roles) ? ['openFile' as const] : []),
    ...(reports && file.state !== 'uploading' ? ['getCustodyReport' as const] : []),
  ];
}

/** What a reader may do with a file that it may know of; the console offers exactly this. */
export function fileActions(loaded: LoadedCase, file: FileView, roles: FileRoles): FileAction[] {
  if (!file.inStore) return reading(loaded, file, roles);
  return [...reading(loaded, file, roles), ...voiding(loaded, file), ...holding(loaded, file), ...removing(loaded, file)];
}
