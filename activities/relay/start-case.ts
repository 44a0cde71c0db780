import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { OutboxRow } from '../../infra/database/schema.ts';
import { complaintWorkflow, complaintWorkflowId, type ComplaintInput } from '../../workflows/messages.ts';
import type { RelayDeps } from './relay-deps.ts';

/** Starts the workflow of a filed case by its id: a second start finds the first one, running or over. */
export async function startCase({ workflows, taskQueue }: RelayDeps, row: OutboxRow): Promise<void> {
  try {
    await workflows.start(complaintWorkflow, {
      workflowId: complaintWorkflowId(row.complaintId),
      taskQueue,
      args: [row.payload as ComplaintInput],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
