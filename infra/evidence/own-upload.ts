import { DomainProblem } from '../../domain/problem.ts';
import type { Db, Trx } from '../database/connect.ts';
import type { EvidenceRow } from '../database/schema.ts';
import type { EvidencePerson } from './evidence-deps.ts';

export type UploadRow = Pick<
  EvidenceRow,
  'id' | 'complaintId' | 'state' | 'sizeBytes' | 'sha256' | 'mediaType' | 'uploadId' | 'partBytes' | 'verdict'
>;

/** The person's own upload in a case. Throws `not-found` for any other, as if it were not there. */
export async function ownUpload(db: Db | Trx, person: EvidencePerson, caseId: string, id: string): Promise<UploadRow> {
  const row = await db
    .selectFrom('evidence')
    .select(['id', 'complaintId', 'state', 'sizeBytes', 'sha256', 'mediaType', 'uploadId', 'partBytes', 'verdict'])
    .where('id', '=', id)
    .where('complaintId', '=', caseId)
    .where('uploadedBy', '=', person.userId)
    .executeTakeFirst();
  if (row === undefined) throw new DomainProblem('not-found', 'no such upload');
  return row;
}
