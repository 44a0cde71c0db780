import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { type SealOrder, sealEvidenceWorkflow, sealEvidenceWorkflowId } from '../../workflows/messages.ts';
import type { RelayDeps } from './relay-deps.ts';

/** Starts the checking and sealing of a file by its id: a second start finds the first one, running or over. */
export async function startSealing({ workflows, taskQueue }: RelayDeps, row: OutboxRow): Promise<void> {
  const order = row.payload as SealOrder;
  try {
    await workflows.start(sealEvidenceWorkflow, {
      workflowId: sealEvidenceWorkflowId(order.evidenceId),
      taskQueue,
      args: [order],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
