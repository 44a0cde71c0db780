import { WorkflowNotFoundError } from '@temporalio/common';
import type { OutboxRow } from '../../infra/database/schema.ts';
import type { NoticeOrder } from '../../infra/notifier/notifier.ts';
import { complaintWorkflowId, noteNotice, type NoticeNews } from '../../workflows/messages.ts';
import { noteDelivery } from './outbox.ts';
import type { RelayDeps } from './relay-deps.ts';

/** Hands a notice over and tells its case. After a crash in between only the telling is repeated. */
export async function deliverNotice(deps: RelayDeps, row: OutboxRow): Promise<void> {
  const order = row.payload as NoticeOrder;
  const delivery = row.delivery ?? (await deps.notifier.deliver(row.complaintId, order));
  if (row.delivery === null) await noteDelivery(deps.db, row.id, delivery);
  await tellCase(deps, row.complaintId, { noticeId: order.noticeId, ...delivery });
}

async function tellCase({ workflows, db }: RelayDeps, caseId: string, news: NoticeNews): Promise<void> {
  try {
    await workflows.getHandle(complaintWorkflowId(caseId)).signal(noteNotice, news);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    const row = await db.selectFrom('complaint').select('status').where('id', '=', caseId).executeTakeFirst();
    if (row?.status !== 'archived') throw error;
  }
}
