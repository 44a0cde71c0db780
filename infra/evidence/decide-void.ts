import { sql } from 'kysely';
import { DomainProblem } from '../../domain/problem.ts';
import { noteStep } from '../database/evidence-steps.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { storedFile } from './officer-decision.ts';
import { tellCase } from './tell-case.ts';

/**
 * A second officer voids a file that another asked to void, or declines. The file shows as void once its case has recorded
 * it; its content stays locked, for auditors. Throws `forbidden` for the one who asked, `action-not-allowed` when nobody did
 * and when it was decided before: what was decided can no longer be declined.
 */
export async function decideVoid(
  { db, nudge }: EvidenceDeps,
  officer: EvidencePerson,
  caseId: string,
  id: string,
  decision: 'void' | 'decline',
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { sha256 } = await storedFile(trx, caseId, id);
    const asked = await trx.selectFrom('evidenceVoid').selectAll().where('evidenceId', '=', id).executeTakeFirst();
    if (asked === undefined) throw new DomainProblem('action-not-allowed', 'nobody asked to void this file', { reason: 'void-not-asked' });
    if (asked.decidedAt !== null)
      throw new DomainProblem('action-not-allowed', 'it was decided to void the file', { reason: 'void-decided' });
    if (asked.askedBy === officer.userId)
      throw new DomainProblem('forbidden', 'a second person decides', { reason: 'second-person-missing' });
    if (decision === 'decline') {
      await trx.deleteFrom('evidenceVoid').where('evidenceId', '=', id).execute();
      await noteStep(trx, { evidenceId: id, caseId, kind: 'voidDeclined', actor: officer.actor, facts: { askedBy: asked.askedBy } });
      return;
    }
    await trx
      .updateTable('evidenceVoid')
      .set({ decidedAt: sql<Date>`now()` })
      .where('evidenceId', '=', id)
      .execute();
    const facts = { file: { id, sha256 }, reason: asked.reason, askedBy: asked.askedBy };
    await tellCase(trx, caseId, 'voided', { kind: 'evidenceVoided', facts, actor: officer.actor });
  });
  nudge();
}
