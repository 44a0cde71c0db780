import type { EvidenceState } from '../../domain/evidence/evidence-state.ts';
import type { EventActor } from '../../domain/role.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import { unseal } from '../encryption/seal.ts';
import { caseKeyOf } from './case-keys.ts';
import type { Db, Trx } from './connect.ts';
import { contextOf } from './evidence-files.ts';

export interface EvidenceEntry {
  id: string;
  kind: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedBy: string;
  /** As whom; missing for files from before this was kept. */
  uploader?: EventActor;
  createdAt: Date;
}

/** Files that a verb may name and a case shows: checked or being checked. */
const standing: readonly EvidenceState[] = ['checking', 'sealed'];

/** The files that stand in a case, without their content, oldest first; all or those with the given ids. */
export async function listEvidence(db: Db | Trx, vault: KeyVault, caseId: string, ids?: readonly string[]): Promise<EvidenceEntry[]> {
  if (ids?.length === 0) return [];
  const all = db
    .selectFrom('evidence')
    .select(['id', 'kind', 'mediaType', 'sizeBytes', 'sha256', 'uploadedBy', 'createdAt', 'nameCipher', 'uploader'])
    .where('complaintId', '=', caseId)
    .where('state', 'in', standing)
    .orderBy('createdAt');
  const rows = await (ids === undefined ? all : all.where('id', 'in', [...ids])).execute();
  if (rows.length === 0) return [];
  const dataKey = await caseKeyOf(db, vault, caseId);
  return rows.map(({ nameCipher, sizeBytes, uploader, ...row }) => ({
    ...row,
    ...(uploader && { uploader: uploader.actor }),
    bytes: sizeBytes,
    name: unseal(dataKey, contextOf(caseId, row.id, 'name'), nameCipher).toString('utf8'),
  }));
}
