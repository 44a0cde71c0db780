import { type RawBuilder, sql } from 'kysely';
import type { CustodyKind } from '../../domain/evidence/custody.ts';
import type { EventActor } from '../../domain/role.ts';
import type { Db, Trx } from './connect.ts';

export interface CustodyStep {
  evidenceId: string;
  caseId: string;
  kind: CustodyKind;
  actor: EventActor;
  /** Codes, ids, hashes, numbers. */
  facts?: Record<string, unknown>;
  /** A step of this kind with the same mark is noted once. */
  once?: string;
}

/** Adds a step to the chain of custody of a file. */
export async function noteStep(db: Db | Trx, { evidenceId, caseId, kind, actor, facts = {}, once }: CustodyStep): Promise<void> {
  await db
    .insertInto('evidenceStep')
    .values({
      evidenceId,
      complaintId: caseId,
      kind,
      actor: JSON.stringify(actor),
      facts: JSON.stringify(facts),
      ...(once !== undefined && { once }),
    })
    .onConflict((conflict) => conflict.columns(['evidenceId', 'kind', 'once']).doNothing())
    .execute();
}

/** The same as part of a longer statement, for each file in `files`: a `with` query of it that gives `id` and `complaint_id`. */
export function stepsOf(files: string, { kind, actor, facts = {}, once }: Omit<CustodyStep, 'evidenceId' | 'caseId'>): RawBuilder<unknown> {
  return sql`
    insert into evidence_step (evidence_id, complaint_id, kind, actor, facts, once)
    select id, complaint_id, ${kind}, ${JSON.stringify(actor)}::jsonb, ${JSON.stringify(facts)}::jsonb, ${once ?? null}
    from ${sql.table(files)}
    on conflict (evidence_id, kind, once) do nothing`;
}
