import { DomainProblem } from '../../domain/problem.ts';
import type { Trx } from '../database/connect.ts';
import type { EvidenceRow } from '../database/schema.ts';

/** The sealed file that officers decide about, its row locked. Throws `not-found` or `action-not-allowed`. */
async function sealedFile(
  trx: Trx,
  caseId: string,
  id: string,
): Promise<Pick<EvidenceRow, 'id' | 'sha256' | 'state' | 'held' | 'objectKey' | 'versionId'>> {
  const row = await trx
    .selectFrom('evidence')
    .select(['id', 'sha256', 'state', 'held', 'objectKey', 'versionId'])
    .where('id', '=', id)
    .where('complaintId', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new DomainProblem('not-found', 'no such file');
  if (row.state !== 'sealed' && row.state !== 'voided')
    throw new DomainProblem('action-not-allowed', 'the file is not sealed', { reason: `file-${row.state}`, state: row.state });
  return row;
}

/** As {@link sealedFile}, for a file in the store. Small files of old cases lie in the database: there is nothing to lock or void. */
export async function storedFile(
  trx: Trx,
  caseId: string,
  id: string,
): Promise<Awaited<ReturnType<typeof sealedFile>> & { objectKey: string; versionId: string }> {
  const { objectKey, versionId, ...row } = await sealedFile(trx, caseId, id);
  if (objectKey === null || versionId === null)
    throw new DomainProblem('action-not-allowed', 'the file is not in the store', { reason: 'file-not-stored' });
  return { ...row, objectKey, versionId };
}
