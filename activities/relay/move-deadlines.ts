import { WorkflowNotFoundError } from '@temporalio/common';
import type { MoveOrder } from '../../infra/database/order-deadline-moves.ts';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { complaintWorkflowId, moveDeadlines as update, type VerbResult } from '../../workflows/messages.ts';
import type { RelayDeps } from './relay-deps.ts';

/** Has a case date its running clocks anew (Art. 45). An archived case has none, and no workflow. */
export async function moveDeadlines({ db, workflows }: RelayDeps, { id, complaintId, payload }: OutboxRow): Promise<void> {
  const { editionId } = payload as MoveOrder;
  const handle = workflows.getHandle(complaintWorkflowId(complaintId));
  try {
    await handle.executeUpdate<VerbResult, [string]>(update, { updateId: `outbox-${id}`, args: [editionId] });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    const row = await db.selectFrom('complaint').select('status').where('id', '=', complaintId).executeTakeFirst();
    if (row?.status !== 'archived') throw error;
  }
}
