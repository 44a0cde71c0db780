import { DomainProblem } from '../../domain/problem.ts';
import type { Ref } from '../../domain/verb.ts';
import { noteStep } from '../database/evidence-steps.ts';
import type { EvidenceDeps, EvidencePerson } from './evidence-deps.ts';
import { storedFile } from './officer-decision.ts';

/** An officer asks to void a file; another one has to decide. Asked twice by the same it is one request. */
export async function askVoid({ db }: EvidenceDeps, officer: EvidencePerson, caseId: string, id: string, reason: Ref): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { state } = await storedFile(trx, caseId, id);
    if (state === 'voided') throw new DomainProblem('action-not-allowed', 'the file is void already', { reason: 'file-voided', state });
    const asked = await trx.selectFrom('evidenceVoid').select(['askedBy', 'decidedAt']).where('evidenceId', '=', id).executeTakeFirst();
    if (asked?.decidedAt) throw new DomainProblem('action-not-allowed', 'it was decided to void the file', { reason: 'void-decided' });
    if (asked?.askedBy === officer.userId) return;
    if (asked !== undefined)
      throw new DomainProblem('action-not-allowed', 'somebody asked for it already: decide instead', { reason: 'void-asked' });
    await trx
      .insertInto('evidenceVoid')
      .values({ evidenceId: id, complaintId: caseId, askedBy: officer.userId, reason: JSON.stringify(reason) })
      .execute();
    await noteStep(trx, { evidenceId: id, caseId, kind: 'voidAsked', actor: officer.actor, facts: { reason } });
  });
}
