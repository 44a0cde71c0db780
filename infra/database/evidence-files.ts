import { createHash, randomUUID } from 'node:crypto';
import type { Ref } from '../../domain/verb.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import { seal, unseal } from '../encryption/seal.ts';
import { caseKeyOf } from './case-keys.ts';
import type { Db, Trx } from './connect.ts';

export interface EvidenceFile {
  kind: string;
  name: string;
  mediaType: string;
  content: Buffer;
  uploadedBy: string;
}

/** Encrypts and stores a file of a case, its name too. The ref's hash is that of the content. */
export async function storeEvidence(db: Db | Trx, vault: KeyVault, caseId: string, file: EvidenceFile): Promise<Ref> {
  const dataKey = await caseKeyOf(db, vault, caseId);
  const ref = { id: randomUUID(), sha256: createHash('sha256').update(file.content).digest('hex') };
  const { kind, mediaType, uploadedBy, content } = file;
  await db
    .insertInto('evidence')
    .values({
      ...ref,
      complaintId: caseId,
      kind,
      mediaType,
      uploadedBy,
      sizeBytes: content.length,
      nameCipher: seal(dataKey, contextOf(caseId, ref.id, 'name'), Buffer.from(file.name, 'utf8')),
      contentCipher: seal(dataKey, contextOf(caseId, ref.id, 'content'), content),
    })
    .execute();
  return ref;
}

/** A file of a case that is kept in the database, or undefined when the case does not have it there. Throws when it was altered or its key is gone. */
export async function readEvidence(db: Db | Trx, vault: KeyVault, caseId: string, id: string): Promise<EvidenceFile | undefined> {
  const row = await db.selectFrom('evidence').selectAll().where('complaintId', '=', caseId).where('id', '=', id).executeTakeFirst();
  if (!row?.contentCipher) return undefined;
  const dataKey = await caseKeyOf(db, vault, caseId);
  const content = unseal(dataKey, contextOf(caseId, id, 'content'), row.contentCipher);
  if (createHash('sha256').update(content).digest('hex') !== row.sha256) throw new Error(`file ${id} is not what its hash says`);
  const name = unseal(dataKey, contextOf(caseId, id, 'name'), row.nameCipher).toString('utf8');
  return { kind: row.kind, name, mediaType: row.mediaType, content, uploadedBy: row.uploadedBy };
}

export function contextOf(caseId: string, fileId: string, part: 'name' | 'content' | 'caption'): string {
  return `${caseId}:evidence:${fileId}:${part}`;
}
