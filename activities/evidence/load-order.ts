import type { EvidenceRow } from '../../infra/database/schema.ts';
import { caseKeyOf } from '../../infra/database/case-keys.ts';
import { contextOf } from '../../infra/database/evidence-files.ts';
import { unseal } from '../../infra/encryption/seal.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import type { SealOrder } from '../../workflows/messages.ts';

export interface OrderedFile {
  row: EvidenceRow;
  name: string;
  /** Kind of the case: decides how long a file is kept. */
  caseKind: 'complaint' | 'report';
}

/** The file that an order speaks of. */
export async function loadOrder({ db, vault }: EvidenceDeps, { caseId, evidenceId }: SealOrder): Promise<OrderedFile> {
  const row = await db
    .selectFrom('evidence')
    .selectAll()
    .where('id', '=', evidenceId)
    .where('complaintId', '=', caseId)
    .executeTakeFirstOrThrow();
  const { kind } = await db.selectFrom('complaint').select('kind').where('id', '=', caseId).executeTakeFirstOrThrow();
  const name = unseal(await caseKeyOf(db, vault, caseId), contextOf(caseId, evidenceId, 'name'), row.nameCipher).toString('utf8');
  return { row, name, caseKind: kind === 'report' ? 'report' : 'complaint' };
}
