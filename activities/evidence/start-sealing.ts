import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { type SealOrder, sealEvidenceWorkflowId, sealFileWorkflow } from '../../workflows/messages.ts';
import type { RelayBase } from '../relay/relay-deps.ts';

const orderOf = (row: OutboxRow): SealOrder => row.payload as SealOrder;

/** Starts the checking and sealing of a file by its id. False when it was started before, whether it runs or is over. */
export async function startSealing({ workflows, taskQueue }: RelayBase, row: OutboxRow): Promise<boolean> {
  const order = orderOf(row);
  try {
    await workflows.start(sealFileWorkflow, {
      workflowId: sealEvidenceWorkflowId(order.evidenceId),
      taskQueue,
      args: [order],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });
    return true;
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    return false;
  }
}

/** Resolves when the file is done with, however it ended, or after so many milliseconds. */
export async function sealingOver({ workflows, signal }: RelayBase, row: OutboxRow, withinMs: number): Promise<void> {
  const handle = workflows.getHandle(sealEvidenceWorkflowId(orderOf(row).evidenceId));
  const patience = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
  await workflows.withAbortSignal(patience, () => handle.result()).catch(() => undefined);
}
