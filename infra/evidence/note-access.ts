import type { AccessKind } from '../../domain/evidence/custody.ts';
import type { Actor } from '../../domain/role.ts';
import type { Db } from '../database/connect.ts';

export interface FileAccess {
  caseId: string;
  evidenceId: string;
  reader: { userId: string; actor: Actor };
  what: AccessKind;
  purpose: string;
}

const LONGEST_PURPOSE = 200;

/** Notes a look at a file or a download, before it happens; nobody can change or remove it. */
export async function noteAccess(db: Db, { caseId, evidenceId, reader, what, purpose }: FileAccess): Promise<void> {
  await db
    .insertInto('evidenceAccess')
    .values({
      complaintId: caseId,
      evidenceId,
      userId: reader.userId,
      actor: JSON.stringify(reader.actor),
      what,
      purpose: purpose.slice(0, LONGEST_PURPOSE),
    })
    .execute();
}
