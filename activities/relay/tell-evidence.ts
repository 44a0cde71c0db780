import { system } from '../../domain/event-actor.ts';
import { applyEvidenceEvent, type EvidenceEvent } from '../../infra/database/apply-evidence.ts';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { complaintWorkflowId, type EvidenceNews, noteEvidence } from '../../workflows/messages.ts';
import type { RelayDeps } from './relay-deps.ts';

/** Tells a case what became of one of its files. An archived case has no workflow: then the chain of custody alone keeps it. */
export async function tellEvidence({ db, workflows }: RelayDeps, { complaintId, payload, ref }: OutboxRow): Promise<void> {
  const news = payload as EvidenceNews;
  const { status } = await db.selectFrom('complaint').select('status').where('id', '=', complaintId).executeTakeFirstOrThrow();
  if (status !== 'archived') {
    await workflows.getHandle(complaintWorkflowId(complaintId)).signal(noteEvidence, news);
    return;
  }
  const event = { ...news, actor: news.actor ?? system } as Pick<EvidenceEvent, 'kind' | 'facts' | 'actor'>;
  await db.transaction().execute((trx) => applyEvidenceEvent(trx, complaintId, event, `archived ${ref}`));
}
