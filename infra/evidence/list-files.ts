import type { EvidenceState } from '../../domain/evidence/evidence-state.ts';
import type { EventActor } from '../../domain/role.ts';
import { caseKeyOf } from '../database/case-keys.ts';
import { contextOf } from '../database/evidence-files.ts';
import type { EvidenceRow } from '../database/schema.ts';
import { unseal } from '../encryption/seal.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

/** A file of a case for those who may see it. Addresses are never part of a list. */
export interface FileView {
  id: string;
  kind: string;
  name: string;
  caption?: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  state: EvidenceState;
  uploadedBy: string;
  /** As whom; missing for files from before this was kept. */
  uploader?: EventActor;
  createdAt: Date;
  sealedAt?: Date;
  reasons?: readonly string[];
  firstId?: string;
  /** Names of the copies for viewing: `view`, `thumbnail`. */
  copies: readonly string[];
  held: boolean;
  /** An officer asked to void it; another has to decide. */
  voidAskedBy?: string;
  /** Another officer decided to void it; its case has not recorded it yet. */
  voidDecided: boolean;
  /** An officer asked to remove its content, its time being over; another has to decide. */
  removalAskedBy?: string;
  retainUntil?: Date;
  /** False for small files of old cases, which lie in the database. */
  inStore: boolean;
}

type Found = EvidenceRow & { askedBy: string | null; decidedAt: Date | null; removalAskedBy: string | null };

function viewOf(row: Found, copies: readonly string[], open: (part: 'name' | 'caption', cipher: Buffer) => string): FileView {
  const { id, kind, mediaType, sizeBytes: bytes, sha256, state, uploadedBy, createdAt, held, verdict } = row;
  return {
    id,
    kind,
    mediaType,
    bytes,
    sha256,
    state,
    uploadedBy,
    createdAt,
    held,
    copies,
    name: open('name', row.nameCipher),
    inStore: row.contentCipher === null,
    voidDecided: row.decidedAt !== null,
    ...(row.uploader && { uploader: row.uploader.actor }),
    ...(row.captionCipher && { caption: open('caption', row.captionCipher) }),
    ...(row.sealedAt && { sealedAt: row.sealedAt }),
    ...(row.retainUntil && { retainUntil: row.retainUntil }),
    ...(row.askedBy !== null && { voidAskedBy: row.askedBy }),
    ...(row.removalAskedBy !== null && { removalAskedBy: row.removalAskedBy }),
    ...(state === 'refused' && { reasons: verdict?.reasons ?? [] }),
    ...(state === 'refused' && verdict?.firstId !== undefined && { firstId: verdict.firstId }),
  };
}

/** All files of a case, or those with the given ids, oldest first, also what is still being uploaded or was refused. */
export async function listFiles(
  { db, vault }: Pick<EvidenceDeps, 'db' | 'vault'>,
  caseId: string,
  ids?: readonly string[],
): Promise<FileView[]> {
  if (ids?.length === 0) return [];
  const all = db
    .selectFrom('evidence')
    .leftJoin('evidenceVoid', 'evidenceVoid.evidenceId', 'evidence.id')
    .leftJoin('evidenceRemoval', 'evidenceRemoval.evidenceId', 'evidence.id')
    .selectAll('evidence')
    .select(['evidenceVoid.askedBy', 'evidenceVoid.decidedAt', 'evidenceRemoval.askedBy as removalAskedBy'])
    .where('evidence.complaintId', '=', caseId)
    .orderBy('evidence.createdAt')
    .orderBy('evidence.id');
  const rows = await (ids === undefined ? all : all.where('evidence.id', 'in', [...ids])).execute();
  if (rows.length === 0) return [];
  const copies = await db
    .selectFrom('evidenceCopy')
    .select(['evidenceId', 'name'])
    .where(
      'evidenceId',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const dataKey = await caseKeyOf(db, vault, caseId);
  return rows.map((row) => {
    const open = (part: 'name' | 'caption', cipher: Buffer): string =>
      unseal(dataKey, contextOf(caseId, row.id, part), cipher).toString('utf8');
    return viewOf(
      row,
      copies.filter(({ evidenceId }) => evidenceId === row.id).map(({ name }) => name),
      open,
    );
  });
}
