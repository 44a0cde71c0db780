import type { AccessKind } from '../../domain/evidence/custody.ts';
import { DomainProblem } from '../../domain/problem.ts';
import type { Actor } from '../../domain/role.ts';
import { noteAccess } from './note-access.ts';
import type { EvidenceDeps } from './evidence-deps.ts';
import { type FileView, listFiles } from './list-files.ts';

/** Addresses live for five minutes at most. */
const ADDRESS_SECONDS = 300;

export interface OpenedFile {
  url: string;
  expiresAt: Date;
  mediaType: string;
  name: string;
}

export interface OpenRequest {
  caseId: string;
  id: string;
  /** The sealed content as an attachment, or a copy by its name for looking at. */
  what: 'original' | 'view' | 'thumbnail';
  /** Why: a code or a few words of the reader, kept with the access. */
  purpose: string;
  reader: { userId: string; actor: Actor };
  /** Content of voided files is for auditors alone. */
  mayOpenVoided: boolean;
}

function mustBeOpen({ state, inStore }: FileView, mayOpenVoided: boolean): void {
  if (inStore && (state === 'sealed' || (state === 'voided' && mayOpenVoided))) return;
  throw new DomainProblem('action-not-allowed', 'this file cannot be opened', { reason: `file-${state}`, state });
}

async function placeOf(
  { db, buckets }: EvidenceDeps,
  { id, what }: OpenRequest,
): Promise<{ bucket: string; key: string; versionId?: string; mediaType: string } | undefined> {
  if (what === 'original') {
    const row = await db.selectFrom('evidence').select(['objectKey', 'versionId', 'mediaType']).where('id', '=', id).executeTakeFirst();
    if (row?.objectKey === undefined || row.objectKey === null || row.versionId === null) return undefined;
    return { bucket: buckets.evidence, key: row.objectKey, versionId: row.versionId, mediaType: row.mediaType };
  }
  const copy = await db.selectFrom('evidenceCopy').selectAll().where('evidenceId', '=', id).where('name', '=', what).executeTakeFirst();
  return copy && { bucket: buckets.derived, key: copy.objectKey, mediaType: copy.mediaType };
}

/**
 * Address of a file for one click. Whether the reader may see the file was asked before; the access is on record before
 * the address exists. Originals come as attachments only, from the origin of the store; copies may be shown.
 * Throws `not-found`, and `action-not-allowed` for what is being checked, was refused, or voided.
 */
export async function openFile(deps: EvidenceDeps, request: OpenRequest): Promise<OpenedFile> {
  const { caseId, id, what, purpose, reader } = request;
  const [file] = await listFiles(deps, caseId, [id]);
  if (file === undefined) throw new DomainProblem('not-found', 'no such file');
  mustBeOpen(file, request.mayOpenVoided);
  const place = await placeOf(deps, request);
  if (place === undefined) throw new DomainProblem('not-found', 'no such copy of the file', { reason: 'no-copy' });
  const kind: AccessKind = what === 'original' ? 'download' : 'view';
  await noteAccess(deps.db, { caseId, evidenceId: id, reader, what: kind, purpose });
  const disposition = what === 'original' ? 'attachment' : 'inline';
  const { mediaType, ...at } = place;
  const url = deps.store.signDownload(at, { seconds: ADDRESS_SECONDS, fileName: file.name, mediaType, disposition });
  return { url, expiresAt: new Date(Date.now() + ADDRESS_SECONDS * 1000), mediaType, name: file.name };
}
