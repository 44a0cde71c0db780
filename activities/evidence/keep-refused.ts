import { system } from '../../domain/event-actor.ts';
import type { FileVerdict } from '../../infra/database/schema-evidence.ts';
import { noteStep } from '../../infra/database/evidence-steps.ts';
import type { EvidenceDeps } from '../../infra/evidence/evidence-deps.ts';
import { tellCase } from '../../infra/evidence/tell-case.ts';
import { tellUploader } from '../../infra/evidence/tell-uploader.ts';
import type { OrderedFile } from './load-order.ts';

/** Notes why a file did not pass, tells its case and its uploader; the content is cleared away once the case has recorded it. */
export async function keepRefused(
  { db, nudge, vault }: EvidenceDeps,
  { row, name }: OrderedFile,
  detectedType: string | undefined,
  verdict: FileVerdict,
): Promise<void> {
  const { id, complaintId: caseId, sha256, uploadedBy } = row;
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('evidence')
      .set({ verdict: JSON.stringify(verdict), detectedType: detectedType ?? null })
      .where('id', '=', id)
      .where('state', '=', 'checking')
      .where('verdict', 'is', null)
      .executeTakeFirst();
    // Judged already, by a worker that was taken for dead: the first verdict stays.
    if (numUpdatedRows === 0n) return;
    await noteStep(trx, { evidenceId: id, caseId, kind: 'checked', actor: system, facts: { ...verdict, detectedType }, once: '1' });
    const facts = { file: { id, sha256 }, reasons: verdict.reasons, bytes: verdict.bytes, contentSha256: verdict.sha256, uploadedBy };
    await tellCase(trx, caseId, 'refused', { kind: 'evidenceRefused', facts });
    await tellUploader(trx, { vault }, { caseId, id, name, uploadedBy, uploader: row.uploader?.actor, reasons: verdict.reasons });
  });
  nudge();
}
