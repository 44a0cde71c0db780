import { sql } from 'kysely';
import type { CaseEvent, EventOf } from '../../domain/event.ts';
import type { CustodyKind } from '../../domain/evidence/custody.ts';
import type { EvidenceFacts } from '../../domain/evidence/evidence-facts.ts';
import type { Db, Trx } from './connect.ts';
import { noteStep } from './evidence-steps.ts';

type EvidenceKind = keyof EvidenceFacts;
export type EvidenceEvent = EventOf<EvidenceKind>;

const stepOf: Readonly<Record<EvidenceKind, CustodyKind>> = {
  evidenceSealed: 'sealed',
  evidenceRefused: 'refused',
  evidenceVoided: 'voided',
  evidenceHeld: 'held',
  evidenceReleased: 'released',
};

function isEvidence(event: CaseEvent): event is EvidenceEvent {
  return event.kind in stepOf;
}

async function changeRow(trx: Db | Trx, { kind, facts }: Pick<EvidenceEvent, 'kind' | 'facts'>): Promise<void> {
  const row = trx.updateTable('evidence').where('id', '=', facts.file.id);
  switch (kind) {
    case 'evidenceSealed':
      await row
        .set({ state: 'sealed', sealedAt: sql<Date>`now()` })
        .where('state', '=', 'checking')
        .execute();
      return;
    case 'evidenceRefused':
      await row.set({ state: 'refused' }).where('state', '=', 'checking').execute();
      return;
    case 'evidenceVoided':
      await row.set({ state: 'voided' }).where('state', '=', 'sealed').execute();
      await trx.deleteFrom('evidenceVoid').where('evidenceId', '=', facts.file.id).execute();
      return;
    case 'evidenceHeld':
    case 'evidenceReleased':
      await row.set({ held: kind === 'evidenceHeld' }).execute();
  }
}

/**
 * What one event of a file does to its row and its chain of custody. `mark` tells the same event from another one of its
 * kind: the seq, or what an archived case has in its place.
 */
export async function applyEvidenceEvent(
  trx: Db | Trx,
  caseId: string,
  event: Pick<EvidenceEvent, 'kind' | 'facts' | 'actor'>,
  mark: string,
): Promise<void> {
  await changeRow(trx, event);
  const { file, ...facts } = event.facts;
  await noteStep(trx, {
    evidenceId: file.id,
    caseId,
    kind: stepOf[event.kind],
    actor: event.actor,
    facts: { ...facts, event: mark },
    once: mark,
  });
}

/** Rows of files follow the events of a batch in its own transaction: no file shows as sealed before its event is stored. */
export async function applyEvidence(trx: Trx, caseId: string, events: readonly CaseEvent[]): Promise<void> {
  for (const event of events) {
    if (isEvidence(event)) await applyEvidenceEvent(trx, caseId, event, String(event.seq));
  }
}
