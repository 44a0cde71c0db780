import { sql } from 'kysely';
import { planParts } from '../../domain/evidence/parts.ts';
import { DomainProblem } from '../../domain/problem.ts';
import type { Db, Trx } from '../database/connect.ts';
import { PREPARE } from '../database/prepared-statements.ts';
import type { EvidenceRow } from '../database/schema.ts';
import type { EvidencePerson } from './evidence-deps.ts';

export type UploadRow = Pick<
  EvidenceRow,
  'id' | 'complaintId' | 'state' | 'sizeBytes' | 'sha256' | 'mediaType' | 'uploadId' | 'partBytes' | 'verdict'
>;

/**
 * A file of one part is sent as a whole: the address of its content is made without the store, which checks size and hash on
 * arrival. One of several parts has a place in the store, `uploadId`, where they wait for each other.
 */
export function isWhole({ uploadId, sizeBytes, partBytes }: Pick<UploadRow, 'uploadId' | 'sizeBytes' | 'partBytes'>): boolean {
  return uploadId === null && planParts(sizeBytes, partBytes ?? sizeBytes).length === 1;
}

/** The person's own upload in a case. Throws `not-found` for any other, as if it were not there. */
export async function ownUpload(db: Db | Trx, person: EvidencePerson, caseId: string, id: string): Promise<UploadRow> {
  const { rows } = await sql<UploadRow>`${sql.raw(PREPARE)}
    select id, complaint_id, state, size_bytes, sha256, media_type, upload_id, part_bytes, verdict from evidence
    where id = ${id}::uuid and complaint_id = ${caseId}::uuid and uploaded_by = ${person.userId}
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new DomainProblem('not-found', 'no such upload');
  return row;
}
